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
        <rect className={styles.entity} x="65" y="14" width="84" height="20" rx="4" />
        <rect className={styles.entity2} x="168" y="92" width="108" height="20" rx="4" />
        <g className={styles.lines}>
          <path d="M28 24h32M70 24h28M104 24h40M156 24h56M220 24h50" />
          <path d="M28 50h54M90 50h24M122 50h64M194 50h30M232 50h44" />
          <path d="M28 76h26M62 76h48M118 76h34M160 76h22M190 76h58" />
          <path d="M28 102h44M80 102h30M118 102h40M174 102h36M218 102h52" />
          <path d="M28 128h60M96 128h38M142 128h26M176 128h64" />
          <path d="M28 154h30M66 154h52M126 154h40M174 154h44" />
          <path d="M28 180h48M84 180h26" />
        </g>
        <g className={styles.commitment}>
          <path d="M120 60h158M26 86h128" />
          <circle cx="9" cy="50" r="9" />
          <text x="9" y="54">
            1
          </text>
        </g>
        <path className={styles.theme} d="M304 18v90" />
        <path className={styles.theme2} d="M316 70v114" />
      </svg>
    </div>
  )
}
