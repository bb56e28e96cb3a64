/** Arguments of `env` with which Node starts as users start it: without the loader that tap hands on to whatever a test starts, and that costs more than most commands do. */
export const untapped: readonly string[] = ['-u', 'NODE_OPTIONS']
