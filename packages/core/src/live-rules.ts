/** The rules in use: new ones take their place when they are right, and a registry that changes does not break them. */
import { channels } from './diagnostics.ts'
import { ScitagsError } from './errors.ts'
import { compileRules } from './policy/rules.ts'
import type { CompiledRules, RuleOptions } from './policy/rules.ts'
import type { RegistryClient } from './registry/registry-client.ts'
import type { Registry } from './types.ts'

export class LiveRules {
  readonly #registry: RegistryClient
  #options: RuleOptions
  #current: CompiledRules

  private constructor (options: RuleOptions, registry: RegistryClient) {
    this.#registry = registry
    this.#options = options
    this.#current = compileRules(options, registry.current)
    registry.onChange(changed => { this.#recompile(changed) })
  }

  /** They may use names that the registry at hand is too old for: then its first fetch is waited for. Throws `RULES_INVALID`. */
  static async open (options: RuleOptions, registry: RegistryClient): Promise<LiveRules> {
    try {
      return new LiveRules(options, registry)
    } catch (error) {
      if (!(error instanceof ScitagsError) || error.code !== 'RULES_INVALID') throw error
      await registry.firstFetch
      return new LiveRules(options, registry)
    }
  }

  get current (): CompiledRules { return this.#current }

  /** Asks for the registry first: whoever writes a new name has just registered it. Throws `RULES_INVALID` and keeps the old ones. */
  async replace (options: RuleOptions): Promise<void> {
    await this.#registry.refresh()
    this.#current = compileRules(options, this.#registry.current)
    this.#options = options
  }

  /** A registry that has lost a name which the rules use must not stop a server: the old ids stay. */
  #recompile (registry: Registry): void {
    try {
      this.#current = compileRules(this.#options, registry)
    } catch (error) {
      channels.registry.publish({ kind: 'failed', detail: `the rules do not fit the new registry, and keep the ids they had: ${(error as Error).message}` })
    }
  }
}
