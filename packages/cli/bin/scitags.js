#!/usr/bin/env node
// Stands in the repository, so that npm can link the command before anything is compiled.
import '../dist/src/main.js'
