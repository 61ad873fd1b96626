import type { ReactNode } from 'react'
import styles from './Wordmark.module.css'

/**
 * The name, marked up as the program marks text: words in a tint, words underlined with a flag in the margin, and a
 * bar at the right. A drawing of our own; the words in it are drawn as lines.
 */
export function Wordmark(): ReactNode {
  return (
    <div className={styles.mark}>
      <h1 className={styles.name}>Chú Giải</h1>
      <svg className={styles.page} viewBox="0 0 336 196" role="presentation" aria-hidden="true">
        <rect className={styles.entity} x="68" y="14" width="78" height="20" rx="4" />
        <rect className={styles.entity2} x="170" y="94" width="104" height="20" rx="4" />
        <g className={styles.lines}>
          <path d="M28 24h32M70 24h28M104 24h40M154 24h58M220 24h50" />
          <path d="M28 50h54M90 50h24M122 50h64M194 50h30M232 50h44" />
          <path d="M28 78h26M62 78h48M118 78h34M160 78h22M190 78h58" />
          <path d="M28 104h44M80 104h30M118 104h42M174 104h36M218 104h52" />
          <path d="M28 130h60M96 130h38M142 130h26M176 130h64" />
          <path d="M28 158h30M66 158h52M126 158h40M174 158h44" />
          <path d="M28 184h48M84 184h26" />
        </g>
        <g className={styles.commitment}>
          <path d="M122 61h154M28 89h124" />
          <circle cx="10" cy="50" r="9" />
          <text x="10" y="54">1</text>
        </g>
        <path className={styles.theme} d="M306 16v104" />
        <path className={styles.theme2} d="M318 68v122" />
      </svg>
    </div>
  )
}
