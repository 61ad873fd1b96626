/** One event of Chromium's network log, as far as it matters here. */
type NetEvent = { readonly type?: number; readonly params?: unknown }
type NetLog = {
  readonly constants?: { readonly logEventTypes?: Readonly<Record<string, number>> }
  readonly events?: readonly NetEvent[]
}

export type NetLogReading = {
  /** Hosts that something was asked of or looked up, each once: names and addresses without their port. */
  readonly hosts: readonly string[]
  /** How many events there are at all: a log without any proves nothing. */
  readonly events: number
}

/** Names that mean this machine or no machine: only the driver of the tests speaks to them. */
const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])
/** Parameters whose value is an address or a host. Source: net/log/net_log_event_type_list.h of Chromium. */
const hostKeys = new Set([
  'url',
  'host',
  'hostname',
  'origin',
  'destination',
  'server',
  'location',
  'group_id',
  'address',
])

/**
 * The hosts in a file of `--log-net-log`. Every event's parameters are searched, whatever its type, so that a kind of
 * request that this program has never heard of is found too. Throws when the text is no such log.
 */
export function readNetLog(text: string): NetLogReading {
  const { constants, events } = JSON.parse(closed(text)) as NetLog
  if (!constants?.logEventTypes || !events) throw new Error('This is no log of Chromium’s network.')
  const hosts = new Set(events.flatMap(event => hostsIn(event.params)))
  return { hosts: [...hosts].filter(host => !ownHosts.has(host)).sort(), events: events.length }
}

/** A program that was ended leaves the list open. */
const closed = (text: string): string => (/\]\s*(,.*)?\}\s*$/s.test(text) ? text : `${text.replace(/,?\s*$/, '')}]}`)

function hostsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return hostOf(value, hostKeys.has(key))
  if (Array.isArray(value)) return value.flatMap(item => hostsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => hostsIn(inner, name))
}

/** `https://a.example:443/x`, and where a host is expected also `a.example:443` and `ssl/a.example`. */
function hostOf(text: string, isHost: boolean): readonly string[] {
  const foreign = /(?:https?|wss?|ftp):\/\/(?:[^/?#\s]*@)?(\[[^\]]*\]|[^/:?#\s"]+)/i.exec(text)?.[1]
  if (foreign !== undefined) return [foreign.toLowerCase()]
  if (!isHost || /^[a-z][\w+.-]*:(?!\d)/i.test(text)) return []
  const bare = /^(?:[a-z_]+\/)*(\[[^\]]*\]|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:\s|$)/i.exec(text)?.[1]
  return bare === undefined ? [] : [bare.toLowerCase()]
}
