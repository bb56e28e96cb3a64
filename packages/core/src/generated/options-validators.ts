// Written by `npm run generate`; edit the schemas it comes from.
// @ts-nocheck — compiled by ajv, which checks itself; what is exported is typed.
/** Validators of the schemas, compiled ahead of time. */
import type { Validator } from './fault.ts'

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var checkCoreOptions = validate20;
var schema31 = { "type": "object", "description": "Options of the marking engine.", "additionalProperties": false, "properties": { "scope": { "type": "string", "description": "Which peers are marked; private, link-local and loopback ones are local.", "enum": ["remote", "local", "any"], "default": "remote" }, "experiments": { "type": "object", "description": "Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.", "additionalProperties": false, "default": {}, "properties": { "default": { "description": "Where nothing else fits; without it such transfers are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "paths": { "type": "object", "description": "Absolute path \u2192 experiment. Covers everything below it, by whole components; the longest wins.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "vos": { "type": "object", "description": "VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "issuers": { "type": "object", "description": "`iss` of the bearer token \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } }, "activities": { "type": "object", "description": "Experiment \u2192 which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.", "default": {}, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "default": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "roles": { "type": "object", "description": "Role \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "users": { "type": "object", "description": "User \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } }, "registry": { "type": "object", "description": "Where names and ids come from.", "additionalProperties": false, "default": {}, "properties": { "source": { "type": "string", "description": "An http or https URL, the path of a file, or `embedded` for the copy inside this package.", "minLength": 1, "default": "https://www.scitags.org/api.json" }, "cacheFile": { "type": "string", "description": "Keeps the last good registry between runs.", "minLength": 1 }, "refreshMinutes": { "type": "number", "description": "How often the source is asked again; 0 = only at start.", "minimum": 0, "maximum": 10080, "default": 720 }, "timeoutMs": { "type": "integer", "description": "How long one fetch may take.", "minimum": 1, "maximum": 6e5, "default": 5e3 } } }, "idleMs": { "type": "integer", "description": "A flow ends when nothing of it has moved for this long.", "minimum": 10, "maximum": 36e5, "default": 5e3 }, "ongoingMs": { "type": "integer", "description": "How often a long flow is reported; 0 = never.", "minimum": 0, "maximum": 864e5, "default": 6e4 }, "addresses": { "type": "object", "description": "Own address \u2192 the address that the network sees, behind NAT or a balancer.", "default": {}, "additionalProperties": { "type": "string", "minLength": 2 } }, "fireflies": { "type": "object", "description": "UDP messages about each flow.", "additionalProperties": false, "default": {}, "properties": { "collectors": { "type": "array", "description": "Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.", "default": [], "items": { "type": "string", "pattern": "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" } }, "toFarEnd": { "type": "boolean", "description": "Also to the other end of each flow, port 10514.", "default": false }, "hostName": { "type": "string", "description": "HOST of the syslog header; by default the name of this host.", "minLength": 1, "maxLength": 255 } } }, "flowd": { "type": "object", "description": "A flowd or flowd-go on this host that is told about each flow.", "additionalProperties": false, "default": {}, "properties": { "pipe": { "type": "string", "description": "Its named pipe, such as `/var/run/flowd`; never created by us.", "minLength": 1 }, "api": { "type": "string", "description": "HTTP API of flowd-go, such as `http://127.0.0.1:7777`.", "pattern": "^https?://" } } }, "markerQueue": { "type": "integer", "description": "Events kept for each marker that is slow; more are dropped and counted.", "minimum": 1, "maximum": 1e7, "default": 1e4 }, "labelParity": { "type": "boolean", "description": "Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.", "default": false } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", "u");
var pattern5 = new RegExp("^https?://", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.scope === void 0) {
        data.scope = "remote";
      }
      if (data.experiments === void 0) {
        data.experiments = {};
      }
      if (data.activities === void 0) {
        data.activities = {};
      }
      if (data.registry === void 0) {
        data.registry = {};
      }
      if (data.idleMs === void 0) {
        data.idleMs = 5e3;
      }
      if (data.ongoingMs === void 0) {
        data.ongoingMs = 6e4;
      }
      if (data.addresses === void 0) {
        data.addresses = {};
      }
      if (data.fireflies === void 0) {
        data.fireflies = {};
      }
      if (data.flowd === void 0) {
        data.flowd = {};
      }
      if (data.markerQueue === void 0) {
        data.markerQueue = 1e4;
      }
      if (data.labelParity === void 0) {
        data.labelParity = false;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema31.properties, key0)) {
          validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.scope;
        const _errs2 = errors;
        if (typeof data0 !== "string") {
          validate20.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.scope.type, parentSchema: schema31.properties.scope, data: data0 }];
          return false;
        }
        if (!(data0 === "remote" || data0 === "local" || data0 === "any")) {
          validate20.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema31.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.scope.enum, parentSchema: schema31.properties.scope, data: data0 }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          let data1 = data.experiments;
          const _errs4 = errors;
          if (errors === _errs4) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.paths === void 0) {
                data1.paths = {};
              }
              if (data1.vos === void 0) {
                data1.vos = {};
              }
              if (data1.issuers === void 0) {
                data1.issuers = {};
              }
              const _errs6 = errors;
              for (const key1 in data1) {
                if (!(key1 === "default" || key1 === "paths" || key1 === "vos" || key1 === "issuers")) {
                  validate20.errors = [{ instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.experiments, data: data1 }];
                  return false;
                  break;
                }
              }
              if (_errs6 === errors) {
                if (data1.default !== void 0) {
                  let data2 = data1.default;
                  const _errs7 = errors;
                  if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                    validate20.errors = [{ instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/type", keyword: "type", params: { type: schema31.properties.experiments.properties.default.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.default.type, parentSchema: schema31.properties.experiments.properties.default, data: data2 }];
                    return false;
                  }
                  const _errs9 = errors;
                  let valid2 = true;
                  const _errs10 = errors;
                  if (typeof data2 !== "string") {
                    const err0 = {};
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs10 === errors;
                  errors = _errs9;
                  if (vErrors !== null) {
                    if (_errs9) {
                      vErrors.length = _errs9;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause0;
                  if (_valid0) {
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data2 === "string") {
                        if (func2(data2) < 1) {
                          validate20.errors = [{ instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.default.then, data: data2 }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.default.then.type, parentSchema: schema31.properties.experiments.properties.default.then, data: data2 }];
                        return false;
                      }
                    }
                    var _valid0 = _errs12 === errors;
                    valid2 = _valid0;
                    ifClause0 = "then";
                  } else {
                    const _errs14 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate20.errors = [{ instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.default.else.type, parentSchema: schema31.properties.experiments.properties.default.else, data: data2 }];
                      return false;
                    }
                    var _valid0 = _errs14 === errors;
                    valid2 = _valid0;
                    ifClause0 = "else";
                  }
                  if (!valid2) {
                    const err1 = { instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.properties.experiments.properties.default.if, parentSchema: schema31.properties.experiments.properties.default, data: data2 };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate20.errors = vErrors;
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  let data3 = data1.paths;
                  const _errs16 = errors;
                  if (errors === _errs16) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      for (const key2 in data3) {
                        let data4 = data3[key2];
                        const _errs19 = errors;
                        if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate20.errors = [{ instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/type", keyword: "type", params: { type: schema31.properties.experiments.properties.paths.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.paths.additionalProperties.type, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties, data: data4 }];
                          return false;
                        }
                        const _errs21 = errors;
                        let valid4 = true;
                        const _errs22 = errors;
                        if (typeof data4 !== "string") {
                          const err2 = {};
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                        var _valid1 = _errs22 === errors;
                        errors = _errs21;
                        if (vErrors !== null) {
                          if (_errs21) {
                            vErrors.length = _errs21;
                          } else {
                            vErrors = null;
                          }
                        }
                        let ifClause1;
                        if (_valid1) {
                          const _errs24 = errors;
                          if (errors === _errs24) {
                            if (typeof data4 === "string") {
                              if (func2(data4) < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties.then, data: data4 }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.paths.additionalProperties.then.type, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties.then, data: data4 }];
                              return false;
                            }
                          }
                          var _valid1 = _errs24 === errors;
                          valid4 = _valid1;
                          ifClause1 = "then";
                        } else {
                          const _errs26 = errors;
                          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                            validate20.errors = [{ instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.paths.additionalProperties.else.type, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties.else, data: data4 }];
                            return false;
                          }
                          var _valid1 = _errs26 === errors;
                          valid4 = _valid1;
                          ifClause1 = "else";
                        }
                        if (!valid4) {
                          const err3 = { instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema31.properties.experiments.properties.paths.additionalProperties.if, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties, data: data4 };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                          validate20.errors = vErrors;
                          return false;
                        }
                        var valid3 = _errs19 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/experiments/paths", schemaPath: "#/properties/experiments/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.properties.paths.type, parentSchema: schema31.properties.experiments.properties.paths, data: data3 }];
                      return false;
                    }
                  }
                  var valid1 = _errs16 === errors;
                  if (valid1) {
                    let data5 = data1.vos;
                    const _errs28 = errors;
                    if (errors === _errs28) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key3 in data5) {
                          let data6 = data5[key3];
                          const _errs31 = errors;
                          if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                            validate20.errors = [{ instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/type", keyword: "type", params: { type: schema31.properties.experiments.properties.vos.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.vos.additionalProperties.type, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties, data: data6 }];
                            return false;
                          }
                          const _errs33 = errors;
                          let valid6 = true;
                          const _errs34 = errors;
                          if (typeof data6 !== "string") {
                            const err4 = {};
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                          var _valid2 = _errs34 === errors;
                          errors = _errs33;
                          if (vErrors !== null) {
                            if (_errs33) {
                              vErrors.length = _errs33;
                            } else {
                              vErrors = null;
                            }
                          }
                          let ifClause2;
                          if (_valid2) {
                            const _errs36 = errors;
                            if (errors === _errs36) {
                              if (typeof data6 === "string") {
                                if (func2(data6) < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties.then, data: data6 }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.vos.additionalProperties.then.type, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties.then, data: data6 }];
                                return false;
                              }
                            }
                            var _valid2 = _errs36 === errors;
                            valid6 = _valid2;
                            ifClause2 = "then";
                          } else {
                            const _errs38 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                              validate20.errors = [{ instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.vos.additionalProperties.else.type, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties.else, data: data6 }];
                              return false;
                            }
                            var _valid2 = _errs38 === errors;
                            valid6 = _valid2;
                            ifClause2 = "else";
                          }
                          if (!valid6) {
                            const err5 = { instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema31.properties.experiments.properties.vos.additionalProperties.if, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties, data: data6 };
                            if (vErrors === null) {
                              vErrors = [err5];
                            } else {
                              vErrors.push(err5);
                            }
                            errors++;
                            validate20.errors = vErrors;
                            return false;
                          }
                          var valid5 = _errs31 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/experiments/vos", schemaPath: "#/properties/experiments/properties/vos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.properties.vos.type, parentSchema: schema31.properties.experiments.properties.vos, data: data5 }];
                        return false;
                      }
                    }
                    var valid1 = _errs28 === errors;
                    if (valid1) {
                      let data7 = data1.issuers;
                      const _errs40 = errors;
                      if (errors === _errs40) {
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          for (const key4 in data7) {
                            let data8 = data7[key4];
                            const _errs43 = errors;
                            if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate20.errors = [{ instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/type", keyword: "type", params: { type: schema31.properties.experiments.properties.issuers.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.issuers.additionalProperties.type, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties, data: data8 }];
                              return false;
                            }
                            const _errs45 = errors;
                            let valid8 = true;
                            const _errs46 = errors;
                            if (typeof data8 !== "string") {
                              const err6 = {};
                              if (vErrors === null) {
                                vErrors = [err6];
                              } else {
                                vErrors.push(err6);
                              }
                              errors++;
                            }
                            var _valid3 = _errs46 === errors;
                            errors = _errs45;
                            if (vErrors !== null) {
                              if (_errs45) {
                                vErrors.length = _errs45;
                              } else {
                                vErrors = null;
                              }
                            }
                            let ifClause3;
                            if (_valid3) {
                              const _errs48 = errors;
                              if (errors === _errs48) {
                                if (typeof data8 === "string") {
                                  if (func2(data8) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties.then, data: data8 }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.issuers.additionalProperties.then.type, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties.then, data: data8 }];
                                  return false;
                                }
                              }
                              var _valid3 = _errs48 === errors;
                              valid8 = _valid3;
                              ifClause3 = "then";
                            } else {
                              const _errs50 = errors;
                              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                validate20.errors = [{ instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.issuers.additionalProperties.else.type, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties.else, data: data8 }];
                                return false;
                              }
                              var _valid3 = _errs50 === errors;
                              valid8 = _valid3;
                              ifClause3 = "else";
                            }
                            if (!valid8) {
                              const err7 = { instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema31.properties.experiments.properties.issuers.additionalProperties.if, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties, data: data8 };
                              if (vErrors === null) {
                                vErrors = [err7];
                              } else {
                                vErrors.push(err7);
                              }
                              errors++;
                              validate20.errors = vErrors;
                              return false;
                            }
                            var valid7 = _errs43 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/experiments/issuers", schemaPath: "#/properties/experiments/properties/issuers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.properties.issuers.type, parentSchema: schema31.properties.experiments.properties.issuers, data: data7 }];
                          return false;
                        }
                      }
                      var valid1 = _errs40 === errors;
                    }
                  }
                }
              }
            } else {
              validate20.errors = [{ instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.type, parentSchema: schema31.properties.experiments, data: data1 }];
              return false;
            }
          }
          var valid0 = _errs4 === errors;
          if (valid0) {
            let data9 = data.activities;
            const _errs52 = errors;
            if (errors === _errs52) {
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key5 in data9) {
                  let data10 = data9[key5];
                  const _errs55 = errors;
                  if (errors === _errs55) {
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      if (data10.roles === void 0) {
                        data10.roles = {};
                      }
                      if (data10.users === void 0) {
                        data10.users = {};
                      }
                      const _errs57 = errors;
                      for (const key6 in data10) {
                        if (!(key6 === "default" || key6 === "roles" || key6 === "users")) {
                          validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.activities.additionalProperties, data: data10 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs57 === errors) {
                        if (data10.default !== void 0) {
                          let data11 = data10.default;
                          const _errs58 = errors;
                          if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                            validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/type", keyword: "type", params: { type: schema31.properties.activities.additionalProperties.properties.default.type }, message: "must be string,integer", schema: schema31.properties.activities.additionalProperties.properties.default.type, parentSchema: schema31.properties.activities.additionalProperties.properties.default, data: data11 }];
                            return false;
                          }
                          const _errs60 = errors;
                          let valid11 = true;
                          const _errs61 = errors;
                          if (typeof data11 !== "string") {
                            const err8 = {};
                            if (vErrors === null) {
                              vErrors = [err8];
                            } else {
                              vErrors.push(err8);
                            }
                            errors++;
                          }
                          var _valid4 = _errs61 === errors;
                          errors = _errs60;
                          if (vErrors !== null) {
                            if (_errs60) {
                              vErrors.length = _errs60;
                            } else {
                              vErrors = null;
                            }
                          }
                          let ifClause4;
                          if (_valid4) {
                            const _errs63 = errors;
                            if (errors === _errs63) {
                              if (typeof data11 === "string") {
                                if (func2(data11) < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.activities.additionalProperties.properties.default.then, data: data11 }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.activities.additionalProperties.properties.default.then.type, parentSchema: schema31.properties.activities.additionalProperties.properties.default.then, data: data11 }];
                                return false;
                              }
                            }
                            var _valid4 = _errs63 === errors;
                            valid11 = _valid4;
                            ifClause4 = "then";
                          } else {
                            const _errs65 = errors;
                            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                              validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.activities.additionalProperties.properties.default.else.type, parentSchema: schema31.properties.activities.additionalProperties.properties.default.else, data: data11 }];
                              return false;
                            }
                            var _valid4 = _errs65 === errors;
                            valid11 = _valid4;
                            ifClause4 = "else";
                          }
                          if (!valid11) {
                            const err9 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema31.properties.activities.additionalProperties.properties.default.if, parentSchema: schema31.properties.activities.additionalProperties.properties.default, data: data11 };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                            validate20.errors = vErrors;
                            return false;
                          }
                          var valid10 = _errs58 === errors;
                        } else {
                          var valid10 = true;
                        }
                        if (valid10) {
                          let data12 = data10.roles;
                          const _errs67 = errors;
                          if (errors === _errs67) {
                            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                              for (const key7 in data12) {
                                let data13 = data12[key7];
                                const _errs70 = errors;
                                if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                  validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/type", keyword: "type", params: { type: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data13 }];
                                  return false;
                                }
                                const _errs72 = errors;
                                let valid13 = true;
                                const _errs73 = errors;
                                if (typeof data13 !== "string") {
                                  const err10 = {};
                                  if (vErrors === null) {
                                    vErrors = [err10];
                                  } else {
                                    vErrors.push(err10);
                                  }
                                  errors++;
                                }
                                var _valid5 = _errs73 === errors;
                                errors = _errs72;
                                if (vErrors !== null) {
                                  if (_errs72) {
                                    vErrors.length = _errs72;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                                let ifClause5;
                                if (_valid5) {
                                  const _errs75 = errors;
                                  if (errors === _errs75) {
                                    if (typeof data13 === "string") {
                                      if (func2(data13) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data13 }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.then.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data13 }];
                                      return false;
                                    }
                                  }
                                  var _valid5 = _errs75 === errors;
                                  valid13 = _valid5;
                                  ifClause5 = "then";
                                } else {
                                  const _errs77 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                    validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.else.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.else, data: data13 }];
                                    return false;
                                  }
                                  var _valid5 = _errs77 === errors;
                                  valid13 = _valid5;
                                  ifClause5 = "else";
                                }
                                if (!valid13) {
                                  const err11 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.if, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data13 };
                                  if (vErrors === null) {
                                    vErrors = [err11];
                                  } else {
                                    vErrors.push(err11);
                                  }
                                  errors++;
                                  validate20.errors = vErrors;
                                  return false;
                                }
                                var valid12 = _errs70 === errors;
                                if (!valid12) {
                                  break;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles", schemaPath: "#/properties/activities/additionalProperties/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.additionalProperties.properties.roles.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles, data: data12 }];
                              return false;
                            }
                          }
                          var valid10 = _errs67 === errors;
                          if (valid10) {
                            let data14 = data10.users;
                            const _errs79 = errors;
                            if (errors === _errs79) {
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                for (const key8 in data14) {
                                  let data15 = data14[key8];
                                  const _errs82 = errors;
                                  if (typeof data15 !== "string" && !(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                    validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/type", keyword: "type", params: { type: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties, data: data15 }];
                                    return false;
                                  }
                                  const _errs84 = errors;
                                  let valid15 = true;
                                  const _errs85 = errors;
                                  if (typeof data15 !== "string") {
                                    const err12 = {};
                                    if (vErrors === null) {
                                      vErrors = [err12];
                                    } else {
                                      vErrors.push(err12);
                                    }
                                    errors++;
                                  }
                                  var _valid6 = _errs85 === errors;
                                  errors = _errs84;
                                  if (vErrors !== null) {
                                    if (_errs84) {
                                      vErrors.length = _errs84;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                  let ifClause6;
                                  if (_valid6) {
                                    const _errs87 = errors;
                                    if (errors === _errs87) {
                                      if (typeof data15 === "string") {
                                        if (func2(data15) < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data15 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.then.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data15 }];
                                        return false;
                                      }
                                    }
                                    var _valid6 = _errs87 === errors;
                                    valid15 = _valid6;
                                    ifClause6 = "then";
                                  } else {
                                    const _errs89 = errors;
                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                      validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.else.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.else, data: data15 }];
                                      return false;
                                    }
                                    var _valid6 = _errs89 === errors;
                                    valid15 = _valid6;
                                    ifClause6 = "else";
                                  }
                                  if (!valid15) {
                                    const err13 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.if, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties, data: data15 };
                                    if (vErrors === null) {
                                      vErrors = [err13];
                                    } else {
                                      vErrors.push(err13);
                                    }
                                    errors++;
                                    validate20.errors = vErrors;
                                    return false;
                                  }
                                  var valid14 = _errs82 === errors;
                                  if (!valid14) {
                                    break;
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/activities/additionalProperties/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.additionalProperties.properties.users.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users, data: data14 }];
                                return false;
                              }
                            }
                            var valid10 = _errs79 === errors;
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.additionalProperties.type, parentSchema: schema31.properties.activities.additionalProperties, data: data10 }];
                      return false;
                    }
                  }
                  var valid9 = _errs55 === errors;
                  if (!valid9) {
                    break;
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.type, parentSchema: schema31.properties.activities, data: data9 }];
                return false;
              }
            }
            var valid0 = _errs52 === errors;
            if (valid0) {
              let data16 = data.registry;
              const _errs91 = errors;
              if (errors === _errs91) {
                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                  if (data16.source === void 0) {
                    data16.source = "https://www.scitags.org/api.json";
                  }
                  if (data16.refreshMinutes === void 0) {
                    data16.refreshMinutes = 720;
                  }
                  if (data16.timeoutMs === void 0) {
                    data16.timeoutMs = 5e3;
                  }
                  const _errs93 = errors;
                  for (const key9 in data16) {
                    if (!(key9 === "source" || key9 === "cacheFile" || key9 === "refreshMinutes" || key9 === "timeoutMs")) {
                      validate20.errors = [{ instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.registry, data: data16 }];
                      return false;
                      break;
                    }
                  }
                  if (_errs93 === errors) {
                    let data17 = data16.source;
                    const _errs94 = errors;
                    if (errors === _errs94) {
                      if (typeof data17 === "string") {
                        if (func2(data17) < 1) {
                          validate20.errors = [{ instancePath: instancePath + "/registry/source", schemaPath: "#/properties/registry/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.source, data: data17 }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/registry/source", schemaPath: "#/properties/registry/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.source.type, parentSchema: schema31.properties.registry.properties.source, data: data17 }];
                        return false;
                      }
                    }
                    var valid16 = _errs94 === errors;
                    if (valid16) {
                      if (data16.cacheFile !== void 0) {
                        let data18 = data16.cacheFile;
                        const _errs96 = errors;
                        if (errors === _errs96) {
                          if (typeof data18 === "string") {
                            if (func2(data18) < 1) {
                              validate20.errors = [{ instancePath: instancePath + "/registry/cacheFile", schemaPath: "#/properties/registry/properties/cacheFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.cacheFile, data: data18 }];
                              return false;
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/registry/cacheFile", schemaPath: "#/properties/registry/properties/cacheFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.cacheFile.type, parentSchema: schema31.properties.registry.properties.cacheFile, data: data18 }];
                            return false;
                          }
                        }
                        var valid16 = _errs96 === errors;
                      } else {
                        var valid16 = true;
                      }
                      if (valid16) {
                        let data19 = data16.refreshMinutes;
                        const _errs98 = errors;
                        if (errors === _errs98) {
                          if (typeof data19 == "number" && isFinite(data19)) {
                            if (data19 > 10080 || isNaN(data19)) {
                              validate20.errors = [{ instancePath: instancePath + "/registry/refreshMinutes", schemaPath: "#/properties/registry/properties/refreshMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080", schema: 10080, parentSchema: schema31.properties.registry.properties.refreshMinutes, data: data19 }];
                              return false;
                            } else {
                              if (data19 < 0 || isNaN(data19)) {
                                validate20.errors = [{ instancePath: instancePath + "/registry/refreshMinutes", schemaPath: "#/properties/registry/properties/refreshMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.registry.properties.refreshMinutes, data: data19 }];
                                return false;
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/registry/refreshMinutes", schemaPath: "#/properties/registry/properties/refreshMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.registry.properties.refreshMinutes.type, parentSchema: schema31.properties.registry.properties.refreshMinutes, data: data19 }];
                            return false;
                          }
                        }
                        var valid16 = _errs98 === errors;
                        if (valid16) {
                          let data20 = data16.timeoutMs;
                          const _errs100 = errors;
                          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                            validate20.errors = [{ instancePath: instancePath + "/registry/timeoutMs", schemaPath: "#/properties/registry/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.registry.properties.timeoutMs.type, parentSchema: schema31.properties.registry.properties.timeoutMs, data: data20 }];
                            return false;
                          }
                          if (errors === _errs100) {
                            if (typeof data20 == "number" && isFinite(data20)) {
                              if (data20 > 6e5 || isNaN(data20)) {
                                validate20.errors = [{ instancePath: instancePath + "/registry/timeoutMs", schemaPath: "#/properties/registry/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema31.properties.registry.properties.timeoutMs, data: data20 }];
                                return false;
                              } else {
                                if (data20 < 1 || isNaN(data20)) {
                                  validate20.errors = [{ instancePath: instancePath + "/registry/timeoutMs", schemaPath: "#/properties/registry/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.registry.properties.timeoutMs, data: data20 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid16 = _errs100 === errors;
                        }
                      }
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.registry.type, parentSchema: schema31.properties.registry, data: data16 }];
                  return false;
                }
              }
              var valid0 = _errs91 === errors;
              if (valid0) {
                let data21 = data.idleMs;
                const _errs102 = errors;
                if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                  validate20.errors = [{ instancePath: instancePath + "/idleMs", schemaPath: "#/properties/idleMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.idleMs.type, parentSchema: schema31.properties.idleMs, data: data21 }];
                  return false;
                }
                if (errors === _errs102) {
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 > 36e5 || isNaN(data21)) {
                      validate20.errors = [{ instancePath: instancePath + "/idleMs", schemaPath: "#/properties/idleMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema31.properties.idleMs, data: data21 }];
                      return false;
                    } else {
                      if (data21 < 10 || isNaN(data21)) {
                        validate20.errors = [{ instancePath: instancePath + "/idleMs", schemaPath: "#/properties/idleMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10", schema: 10, parentSchema: schema31.properties.idleMs, data: data21 }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs102 === errors;
                if (valid0) {
                  let data22 = data.ongoingMs;
                  const _errs104 = errors;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    validate20.errors = [{ instancePath: instancePath + "/ongoingMs", schemaPath: "#/properties/ongoingMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.ongoingMs.type, parentSchema: schema31.properties.ongoingMs, data: data22 }];
                    return false;
                  }
                  if (errors === _errs104) {
                    if (typeof data22 == "number" && isFinite(data22)) {
                      if (data22 > 864e5 || isNaN(data22)) {
                        validate20.errors = [{ instancePath: instancePath + "/ongoingMs", schemaPath: "#/properties/ongoingMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.ongoingMs, data: data22 }];
                        return false;
                      } else {
                        if (data22 < 0 || isNaN(data22)) {
                          validate20.errors = [{ instancePath: instancePath + "/ongoingMs", schemaPath: "#/properties/ongoingMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.ongoingMs, data: data22 }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs104 === errors;
                  if (valid0) {
                    let data23 = data.addresses;
                    const _errs106 = errors;
                    if (errors === _errs106) {
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        for (const key10 in data23) {
                          let data24 = data23[key10];
                          const _errs109 = errors;
                          if (errors === _errs109) {
                            if (typeof data24 === "string") {
                              if (func2(data24) < 2) {
                                validate20.errors = [{ instancePath: instancePath + "/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema31.properties.addresses.additionalProperties, data: data24 }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.addresses.additionalProperties.type, parentSchema: schema31.properties.addresses.additionalProperties, data: data24 }];
                              return false;
                            }
                          }
                          var valid17 = _errs109 === errors;
                          if (!valid17) {
                            break;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.addresses.type, parentSchema: schema31.properties.addresses, data: data23 }];
                        return false;
                      }
                    }
                    var valid0 = _errs106 === errors;
                    if (valid0) {
                      let data25 = data.fireflies;
                      const _errs111 = errors;
                      if (errors === _errs111) {
                        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                          if (data25.collectors === void 0) {
                            data25.collectors = [];
                          }
                          if (data25.toFarEnd === void 0) {
                            data25.toFarEnd = false;
                          }
                          const _errs113 = errors;
                          for (const key11 in data25) {
                            if (!(key11 === "collectors" || key11 === "toFarEnd" || key11 === "hostName")) {
                              validate20.errors = [{ instancePath: instancePath + "/fireflies", schemaPath: "#/properties/fireflies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.fireflies, data: data25 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs113 === errors) {
                            let data26 = data25.collectors;
                            const _errs114 = errors;
                            if (errors === _errs114) {
                              if (Array.isArray(data26)) {
                                var valid19 = true;
                                const len0 = data26.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data27 = data26[i0];
                                  const _errs116 = errors;
                                  if (errors === _errs116) {
                                    if (typeof data27 === "string") {
                                      if (!pattern4.test(data27)) {
                                        validate20.errors = [{ instancePath: instancePath + "/fireflies/collectors/" + i0, schemaPath: "#/properties/fireflies/properties/collectors/items/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" }, message: 'must match pattern "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$"', schema: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", parentSchema: schema31.properties.fireflies.properties.collectors.items, data: data27 }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/fireflies/collectors/" + i0, schemaPath: "#/properties/fireflies/properties/collectors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.fireflies.properties.collectors.items.type, parentSchema: schema31.properties.fireflies.properties.collectors.items, data: data27 }];
                                      return false;
                                    }
                                  }
                                  var valid19 = _errs116 === errors;
                                  if (!valid19) {
                                    break;
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/fireflies/collectors", schemaPath: "#/properties/fireflies/properties/collectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.fireflies.properties.collectors.type, parentSchema: schema31.properties.fireflies.properties.collectors, data: data26 }];
                                return false;
                              }
                            }
                            var valid18 = _errs114 === errors;
                            if (valid18) {
                              let data28 = data25.toFarEnd;
                              const _errs118 = errors;
                              if (typeof data28 !== "boolean") {
                                validate20.errors = [{ instancePath: instancePath + "/fireflies/toFarEnd", schemaPath: "#/properties/fireflies/properties/toFarEnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.fireflies.properties.toFarEnd.type, parentSchema: schema31.properties.fireflies.properties.toFarEnd, data: data28 }];
                                return false;
                              }
                              var valid18 = _errs118 === errors;
                              if (valid18) {
                                if (data25.hostName !== void 0) {
                                  let data29 = data25.hostName;
                                  const _errs120 = errors;
                                  if (errors === _errs120) {
                                    if (typeof data29 === "string") {
                                      if (func2(data29) > 255) {
                                        validate20.errors = [{ instancePath: instancePath + "/fireflies/hostName", schemaPath: "#/properties/fireflies/properties/hostName/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema31.properties.fireflies.properties.hostName, data: data29 }];
                                        return false;
                                      } else {
                                        if (func2(data29) < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/fireflies/hostName", schemaPath: "#/properties/fireflies/properties/hostName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.fireflies.properties.hostName, data: data29 }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/fireflies/hostName", schemaPath: "#/properties/fireflies/properties/hostName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.fireflies.properties.hostName.type, parentSchema: schema31.properties.fireflies.properties.hostName, data: data29 }];
                                      return false;
                                    }
                                  }
                                  var valid18 = _errs120 === errors;
                                } else {
                                  var valid18 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/fireflies", schemaPath: "#/properties/fireflies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.fireflies.type, parentSchema: schema31.properties.fireflies, data: data25 }];
                          return false;
                        }
                      }
                      var valid0 = _errs111 === errors;
                      if (valid0) {
                        let data30 = data.flowd;
                        const _errs122 = errors;
                        if (errors === _errs122) {
                          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                            const _errs124 = errors;
                            for (const key12 in data30) {
                              if (!(key12 === "pipe" || key12 === "api")) {
                                validate20.errors = [{ instancePath: instancePath + "/flowd", schemaPath: "#/properties/flowd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.flowd, data: data30 }];
                                return false;
                                break;
                              }
                            }
                            if (_errs124 === errors) {
                              if (data30.pipe !== void 0) {
                                let data31 = data30.pipe;
                                const _errs125 = errors;
                                if (errors === _errs125) {
                                  if (typeof data31 === "string") {
                                    if (func2(data31) < 1) {
                                      validate20.errors = [{ instancePath: instancePath + "/flowd/pipe", schemaPath: "#/properties/flowd/properties/pipe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.flowd.properties.pipe, data: data31 }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/flowd/pipe", schemaPath: "#/properties/flowd/properties/pipe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.flowd.properties.pipe.type, parentSchema: schema31.properties.flowd.properties.pipe, data: data31 }];
                                    return false;
                                  }
                                }
                                var valid20 = _errs125 === errors;
                              } else {
                                var valid20 = true;
                              }
                              if (valid20) {
                                if (data30.api !== void 0) {
                                  let data32 = data30.api;
                                  const _errs127 = errors;
                                  if (errors === _errs127) {
                                    if (typeof data32 === "string") {
                                      if (!pattern5.test(data32)) {
                                        validate20.errors = [{ instancePath: instancePath + "/flowd/api", schemaPath: "#/properties/flowd/properties/api/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema31.properties.flowd.properties.api, data: data32 }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/flowd/api", schemaPath: "#/properties/flowd/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.flowd.properties.api.type, parentSchema: schema31.properties.flowd.properties.api, data: data32 }];
                                      return false;
                                    }
                                  }
                                  var valid20 = _errs127 === errors;
                                } else {
                                  var valid20 = true;
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/flowd", schemaPath: "#/properties/flowd/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.flowd.type, parentSchema: schema31.properties.flowd, data: data30 }];
                            return false;
                          }
                        }
                        var valid0 = _errs122 === errors;
                        if (valid0) {
                          let data33 = data.markerQueue;
                          const _errs129 = errors;
                          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                            validate20.errors = [{ instancePath: instancePath + "/markerQueue", schemaPath: "#/properties/markerQueue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.markerQueue.type, parentSchema: schema31.properties.markerQueue, data: data33 }];
                            return false;
                          }
                          if (errors === _errs129) {
                            if (typeof data33 == "number" && isFinite(data33)) {
                              if (data33 > 1e7 || isNaN(data33)) {
                                validate20.errors = [{ instancePath: instancePath + "/markerQueue", schemaPath: "#/properties/markerQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema31.properties.markerQueue, data: data33 }];
                                return false;
                              } else {
                                if (data33 < 1 || isNaN(data33)) {
                                  validate20.errors = [{ instancePath: instancePath + "/markerQueue", schemaPath: "#/properties/markerQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.markerQueue, data: data33 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs129 === errors;
                          if (valid0) {
                            let data34 = data.labelParity;
                            const _errs131 = errors;
                            if (typeof data34 !== "boolean") {
                              validate20.errors = [{ instancePath: instancePath + "/labelParity", schemaPath: "#/properties/labelParity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.labelParity.type, parentSchema: schema31.properties.labelParity, data: data34 }];
                              return false;
                            }
                            var valid0 = _errs131 === errors;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly CoreOptions: Validator } = { CoreOptions: checkCoreOptions }
