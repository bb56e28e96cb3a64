/** One finding of the doctor. */
export interface CheckRow {
  readonly check: string
  /** `bad`: something that is configured cannot work. `note`: it works, and there is less than there could be. */
  readonly state: 'good' | 'note' | 'bad'
  readonly finding: string
  /** Empty where there is nothing to do. */
  readonly advice: string
}

export function good (check: string, finding: string): CheckRow { return { check, state: 'good', finding, advice: '' } }

export function note (check: string, finding: string, advice: string): CheckRow { return { check, state: 'note', finding, advice } }

export function bad (check: string, finding: string, advice: string): CheckRow { return { check, state: 'bad', finding, advice } }
