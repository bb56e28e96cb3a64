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
var schema31 = { "type": "object", "description": "Options of the marking engine.", "additionalProperties": false, "properties": { "scope": { "type": "string", "description": "Which peers are marked; private, link-local and loopback ones are local.", "enum": ["remote", "local", "any"], "default": "remote" }, "experiments": { "type": "object", "description": "Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.", "additionalProperties": false, "default": {}, "properties": { "default": { "description": "Where nothing else fits; without it such transfers are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "paths": { "type": "object", "description": "Absolute path \u2192 experiment. Covers everything below it, by whole components; the longest wins.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "vos": { "type": "object", "description": "VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "issuers": { "type": "object", "description": "`iss` of the bearer token \u2192 experiment.", "default": {}, "additionalProperties": { "description": "Name or id (1\u20261023) of an experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } }, "activities": { "type": "object", "description": "Experiment \u2192 which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.", "default": {}, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "default": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "roles": { "type": "object", "description": "Role \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } }, "users": { "type": "object", "description": "User \u2192 activity.", "default": {}, "additionalProperties": { "description": "Name or id (1\u202663) of an activity of this experiment.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } }, "registry": { "type": "object", "description": "Where names and ids come from.", "additionalProperties": false, "default": {}, "properties": { "source": { "type": "string", "description": "An http or https URL, the path of a file, or `embedded` for the copy inside this package.", "minLength": 1, "default": "https://www.scitags.org/api.json" }, "cacheFile": { "type": "string", "description": "Keeps the last good registry between runs.", "minLength": 1 }, "refreshMinutes": { "type": "number", "description": "How often the source is asked again; 0 = only at start.", "minimum": 0, "maximum": 10080, "default": 720 }, "timeoutMs": { "type": "integer", "description": "How long one fetch may take.", "minimum": 1, "maximum": 6e5, "default": 5e3 } } }, "idleMs": { "type": "integer", "description": "A flow ends when nothing of it has moved for this long.", "minimum": 10, "maximum": 36e5, "default": 5e3 }, "ongoingMs": { "type": "integer", "description": "How often a long flow is reported; 0 = never.", "minimum": 0, "maximum": 864e5, "default": 6e4 }, "addresses": { "type": "object", "description": "Own address \u2192 the address that the network sees, behind NAT or a balancer.", "default": {}, "additionalProperties": { "type": "string", "minLength": 2 } }, "fireflies": { "type": "object", "description": "UDP messages about each flow.", "additionalProperties": false, "default": {}, "properties": { "collectors": { "type": "array", "description": "Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.", "default": [], "items": { "type": "string", "pattern": "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" } }, "toFarEnd": { "type": "boolean", "description": "Also to the other end of each flow, port 10514.", "default": false }, "hostName": { "type": "string", "description": "HOST of the syslog header, without blanks; by default the name of this host.", "pattern": "^[!-~]{1,255}$" } } }, "flowd": { "type": "object", "description": "A flowd or flowd-go on this host that is told about each flow.", "additionalProperties": false, "default": {}, "properties": { "pipe": { "type": "string", "description": "Its named pipe, such as `/var/run/flowd`; never created by us.", "minLength": 1 }, "api": { "type": "string", "description": "HTTP API of flowd-go, such as `http://127.0.0.1:7777`.", "pattern": "^https?://" } } }, "markerQueue": { "type": "integer", "description": "Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told.", "minimum": 1, "maximum": 1e7, "default": 1e4 }, "packets": { "type": "string", "description": "IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing.", "enum": ["auto", "required", "off"], "default": "auto" }, "packetInterfaces": { "type": "array", "description": "Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out.", "default": [], "items": { "type": "string", "pattern": "^[^\\s/]{1,15}$" } }, "packetPins": { "type": "string", "description": "Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf.", "minLength": 1 }, "peerLabels": { "type": "boolean", "description": "Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`.", "default": false }, "labelParity": { "type": "boolean", "description": "Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.", "default": false } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", "u");
var pattern5 = new RegExp("^[!-~]{1,255}$", "u");
var pattern6 = new RegExp("^https?://", "u");
var pattern7 = new RegExp("^[^\\s/]{1,15}$", "u");
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
    if (data.packets === void 0) {
      data.packets = "auto";
    }
    if (data.packetInterfaces === void 0) {
      data.packetInterfaces = [];
    }
    if (data.peerLabels === void 0) {
      data.peerLabels = false;
    }
    if (data.labelParity === void 0) {
      data.labelParity = false;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.scope;
    if (typeof data0 !== "string") {
      const err1 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.scope.type, parentSchema: schema31.properties.scope, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!(data0 === "remote" || data0 === "local" || data0 === "any")) {
      const err2 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema31.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.scope.enum, parentSchema: schema31.properties.scope, data: data0 };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    let data1 = data.experiments;
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
      for (const key1 in data1) {
        if (!(key1 === "default" || key1 === "paths" || key1 === "vos" || key1 === "issuers")) {
          const err3 = { instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.experiments, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data1.default !== void 0) {
        let data2 = data1.default;
        if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
          const err4 = { instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/type", keyword: "type", params: { type: schema31.properties.experiments.properties.default.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.default.type, parentSchema: schema31.properties.experiments.properties.default, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const _errs9 = errors;
        let valid2 = true;
        const _errs10 = errors;
        if (typeof data2 !== "string") {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
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
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err6 = { instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.default.then, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.default.then.type, parentSchema: schema31.properties.experiments.properties.default.then, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          valid2 = _valid0;
          ifClause0 = "then";
        } else {
          const _errs14 = errors;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err8 = { instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.default.else.type, parentSchema: schema31.properties.experiments.properties.default.else, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          valid2 = _valid0;
          ifClause0 = "else";
        }
        if (!valid2) {
          const err9 = { instancePath: instancePath + "/experiments/default", schemaPath: "#/properties/experiments/properties/default/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.properties.experiments.properties.default.if, parentSchema: schema31.properties.experiments.properties.default, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      let data3 = data1.paths;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err10 = { instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/type", keyword: "type", params: { type: schema31.properties.experiments.properties.paths.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.paths.additionalProperties.type, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          const _errs21 = errors;
          let valid4 = true;
          const _errs22 = errors;
          if (typeof data4 !== "string") {
            const err11 = {};
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
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
            if (typeof data4 === "string") {
              if (func2(data4) < 1) {
                const err12 = { instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties.then, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            } else {
              const err13 = { instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.paths.additionalProperties.then.type, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties.then, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            var _valid1 = _errs24 === errors;
            valid4 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs26 = errors;
            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
              const err14 = { instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.paths.additionalProperties.else.type, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties.else, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            var _valid1 = _errs26 === errors;
            valid4 = _valid1;
            ifClause1 = "else";
          }
          if (!valid4) {
            const err15 = { instancePath: instancePath + "/experiments/paths/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/paths/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema31.properties.experiments.properties.paths.additionalProperties.if, parentSchema: schema31.properties.experiments.properties.paths.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/experiments/paths", schemaPath: "#/properties/experiments/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.properties.paths.type, parentSchema: schema31.properties.experiments.properties.paths, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      let data5 = data1.vos;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key3 in data5) {
          let data6 = data5[key3];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/type", keyword: "type", params: { type: schema31.properties.experiments.properties.vos.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.vos.additionalProperties.type, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          const _errs33 = errors;
          let valid6 = true;
          const _errs34 = errors;
          if (typeof data6 !== "string") {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
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
            if (typeof data6 === "string") {
              if (func2(data6) < 1) {
                const err19 = { instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties.then, data: data6 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            } else {
              const err20 = { instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.vos.additionalProperties.then.type, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties.then, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            var _valid2 = _errs36 === errors;
            valid6 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs38 = errors;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err21 = { instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.vos.additionalProperties.else.type, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties.else, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            var _valid2 = _errs38 === errors;
            valid6 = _valid2;
            ifClause2 = "else";
          }
          if (!valid6) {
            const err22 = { instancePath: instancePath + "/experiments/vos/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/vos/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema31.properties.experiments.properties.vos.additionalProperties.if, parentSchema: schema31.properties.experiments.properties.vos.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/experiments/vos", schemaPath: "#/properties/experiments/properties/vos/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.properties.vos.type, parentSchema: schema31.properties.experiments.properties.vos, data: data5 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      let data7 = data1.issuers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key4 in data7) {
          let data8 = data7[key4];
          if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err24 = { instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/type", keyword: "type", params: { type: schema31.properties.experiments.properties.issuers.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.experiments.properties.issuers.additionalProperties.type, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          const _errs45 = errors;
          let valid8 = true;
          const _errs46 = errors;
          if (typeof data8 !== "string") {
            const err25 = {};
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
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
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err26 = { instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties.then, data: data8 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            } else {
              const err27 = { instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.experiments.properties.issuers.additionalProperties.then.type, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties.then, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            var _valid3 = _errs48 === errors;
            valid8 = _valid3;
            ifClause3 = "then";
          } else {
            const _errs50 = errors;
            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
              const err28 = { instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.experiments.properties.issuers.additionalProperties.else.type, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties.else, data: data8 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            var _valid3 = _errs50 === errors;
            valid8 = _valid3;
            ifClause3 = "else";
          }
          if (!valid8) {
            const err29 = { instancePath: instancePath + "/experiments/issuers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/experiments/properties/issuers/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema31.properties.experiments.properties.issuers.additionalProperties.if, parentSchema: schema31.properties.experiments.properties.issuers.additionalProperties, data: data8 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/experiments/issuers", schemaPath: "#/properties/experiments/properties/issuers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.properties.issuers.type, parentSchema: schema31.properties.experiments.properties.issuers, data: data7 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    } else {
      const err31 = { instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.experiments.type, parentSchema: schema31.properties.experiments, data: data1 };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    let data9 = data.activities;
    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
      for (const key5 in data9) {
        let data10 = data9[key5];
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.roles === void 0) {
            data10.roles = {};
          }
          if (data10.users === void 0) {
            data10.users = {};
          }
          for (const key6 in data10) {
            if (!(key6 === "default" || key6 === "roles" || key6 === "users")) {
              const err32 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.activities.additionalProperties, data: data10 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data10.default !== void 0) {
            let data11 = data10.default;
            if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
              const err33 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/type", keyword: "type", params: { type: schema31.properties.activities.additionalProperties.properties.default.type }, message: "must be string,integer", schema: schema31.properties.activities.additionalProperties.properties.default.type, parentSchema: schema31.properties.activities.additionalProperties.properties.default, data: data11 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            const _errs60 = errors;
            let valid11 = true;
            const _errs61 = errors;
            if (typeof data11 !== "string") {
              const err34 = {};
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
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
              if (typeof data11 === "string") {
                if (func2(data11) < 1) {
                  const err35 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.activities.additionalProperties.properties.default.then, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.activities.additionalProperties.properties.default.then.type, parentSchema: schema31.properties.activities.additionalProperties.properties.default.then, data: data11 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              var _valid4 = _errs63 === errors;
              valid11 = _valid4;
              ifClause4 = "then";
            } else {
              const _errs65 = errors;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err37 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.activities.additionalProperties.properties.default.else.type, parentSchema: schema31.properties.activities.additionalProperties.properties.default.else, data: data11 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              var _valid4 = _errs65 === errors;
              valid11 = _valid4;
              ifClause4 = "else";
            }
            if (!valid11) {
              const err38 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/activities/additionalProperties/properties/default/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema31.properties.activities.additionalProperties.properties.default.if, parentSchema: schema31.properties.activities.additionalProperties.properties.default, data: data11 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          let data12 = data10.roles;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key7 in data12) {
              let data13 = data12[key7];
              if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err39 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/type", keyword: "type", params: { type: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data13 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              const _errs72 = errors;
              let valid13 = true;
              const _errs73 = errors;
              if (typeof data13 !== "string") {
                const err40 = {};
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
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
                if (typeof data13 === "string") {
                  if (func2(data13) < 1) {
                    const err41 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                } else {
                  const err42 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.then.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.then, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                var _valid5 = _errs75 === errors;
                valid13 = _valid5;
                ifClause5 = "then";
              } else {
                const _errs77 = errors;
                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                  const err43 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.else.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.else, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                var _valid5 = _errs77 === errors;
                valid13 = _valid5;
                ifClause5 = "else";
              }
              if (!valid13) {
                const err44 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/roles/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties.if, parentSchema: schema31.properties.activities.additionalProperties.properties.roles.additionalProperties, data: data13 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/roles", schemaPath: "#/properties/activities/additionalProperties/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.additionalProperties.properties.roles.type, parentSchema: schema31.properties.activities.additionalProperties.properties.roles, data: data12 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          let data14 = data10.users;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key8 in data14) {
              let data15 = data14[key8];
              if (typeof data15 !== "string" && !(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err46 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/type", keyword: "type", params: { type: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.type }, message: "must be string,integer", schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties, data: data15 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              const _errs84 = errors;
              let valid15 = true;
              const _errs85 = errors;
              if (typeof data15 !== "string") {
                const err47 = {};
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
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
                if (typeof data15 === "string") {
                  if (func2(data15) < 1) {
                    const err48 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                } else {
                  const err49 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.then.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.then, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                var _valid6 = _errs87 === errors;
                valid15 = _valid6;
                ifClause6 = "then";
              } else {
                const _errs89 = errors;
                if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                  const err50 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.else.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.else, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                var _valid6 = _errs89 === errors;
                valid15 = _valid6;
                ifClause6 = "else";
              }
              if (!valid15) {
                const err51 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/properties/users/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties.if, parentSchema: schema31.properties.activities.additionalProperties.properties.users.additionalProperties, data: data15 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/users", schemaPath: "#/properties/activities/additionalProperties/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.additionalProperties.properties.users.type, parentSchema: schema31.properties.activities.additionalProperties.properties.users, data: data14 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        } else {
          const err53 = { instancePath: instancePath + "/activities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/activities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.additionalProperties.type, parentSchema: schema31.properties.activities.additionalProperties, data: data10 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    } else {
      const err54 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.activities.type, parentSchema: schema31.properties.activities, data: data9 };
      if (vErrors === null) {
        vErrors = [err54];
      } else {
        vErrors.push(err54);
      }
      errors++;
    }
    let data16 = data.registry;
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
      for (const key9 in data16) {
        if (!(key9 === "source" || key9 === "cacheFile" || key9 === "refreshMinutes" || key9 === "timeoutMs")) {
          const err55 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
      let data17 = data16.source;
      if (typeof data17 === "string") {
        if (func2(data17) < 1) {
          const err56 = { instancePath: instancePath + "/registry/source", schemaPath: "#/properties/registry/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.source, data: data17 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/registry/source", schemaPath: "#/properties/registry/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.source.type, parentSchema: schema31.properties.registry.properties.source, data: data17 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (data16.cacheFile !== void 0) {
        let data18 = data16.cacheFile;
        if (typeof data18 === "string") {
          if (func2(data18) < 1) {
            const err58 = { instancePath: instancePath + "/registry/cacheFile", schemaPath: "#/properties/registry/properties/cacheFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.cacheFile, data: data18 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        } else {
          const err59 = { instancePath: instancePath + "/registry/cacheFile", schemaPath: "#/properties/registry/properties/cacheFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.cacheFile.type, parentSchema: schema31.properties.registry.properties.cacheFile, data: data18 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
      let data19 = data16.refreshMinutes;
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 10080 || isNaN(data19)) {
          const err60 = { instancePath: instancePath + "/registry/refreshMinutes", schemaPath: "#/properties/registry/properties/refreshMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, message: "must be <= 10080", schema: 10080, parentSchema: schema31.properties.registry.properties.refreshMinutes, data: data19 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err61 = { instancePath: instancePath + "/registry/refreshMinutes", schemaPath: "#/properties/registry/properties/refreshMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.registry.properties.refreshMinutes, data: data19 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/registry/refreshMinutes", schemaPath: "#/properties/registry/properties/refreshMinutes/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.registry.properties.refreshMinutes.type, parentSchema: schema31.properties.registry.properties.refreshMinutes, data: data19 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      let data20 = data16.timeoutMs;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err63 = { instancePath: instancePath + "/registry/timeoutMs", schemaPath: "#/properties/registry/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.registry.properties.timeoutMs.type, parentSchema: schema31.properties.registry.properties.timeoutMs, data: data20 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 6e5 || isNaN(data20)) {
          const err64 = { instancePath: instancePath + "/registry/timeoutMs", schemaPath: "#/properties/registry/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema31.properties.registry.properties.timeoutMs, data: data20 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data20 < 1 || isNaN(data20)) {
          const err65 = { instancePath: instancePath + "/registry/timeoutMs", schemaPath: "#/properties/registry/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.registry.properties.timeoutMs, data: data20 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
    } else {
      const err66 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.registry.type, parentSchema: schema31.properties.registry, data: data16 };
      if (vErrors === null) {
        vErrors = [err66];
      } else {
        vErrors.push(err66);
      }
      errors++;
    }
    let data21 = data.idleMs;
    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
      const err67 = { instancePath: instancePath + "/idleMs", schemaPath: "#/properties/idleMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.idleMs.type, parentSchema: schema31.properties.idleMs, data: data21 };
      if (vErrors === null) {
        vErrors = [err67];
      } else {
        vErrors.push(err67);
      }
      errors++;
    }
    if (typeof data21 == "number" && isFinite(data21)) {
      if (data21 > 36e5 || isNaN(data21)) {
        const err68 = { instancePath: instancePath + "/idleMs", schemaPath: "#/properties/idleMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema31.properties.idleMs, data: data21 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (data21 < 10 || isNaN(data21)) {
        const err69 = { instancePath: instancePath + "/idleMs", schemaPath: "#/properties/idleMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10", schema: 10, parentSchema: schema31.properties.idleMs, data: data21 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    let data22 = data.ongoingMs;
    if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
      const err70 = { instancePath: instancePath + "/ongoingMs", schemaPath: "#/properties/ongoingMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.ongoingMs.type, parentSchema: schema31.properties.ongoingMs, data: data22 };
      if (vErrors === null) {
        vErrors = [err70];
      } else {
        vErrors.push(err70);
      }
      errors++;
    }
    if (typeof data22 == "number" && isFinite(data22)) {
      if (data22 > 864e5 || isNaN(data22)) {
        const err71 = { instancePath: instancePath + "/ongoingMs", schemaPath: "#/properties/ongoingMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.ongoingMs, data: data22 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      if (data22 < 0 || isNaN(data22)) {
        const err72 = { instancePath: instancePath + "/ongoingMs", schemaPath: "#/properties/ongoingMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.ongoingMs, data: data22 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    let data23 = data.addresses;
    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
      for (const key10 in data23) {
        let data24 = data23[key10];
        if (typeof data24 === "string") {
          if (func2(data24) < 2) {
            const err73 = { instancePath: instancePath + "/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema31.properties.addresses.additionalProperties, data: data24 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        } else {
          const err74 = { instancePath: instancePath + "/addresses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/addresses/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.addresses.additionalProperties.type, parentSchema: schema31.properties.addresses.additionalProperties, data: data24 };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      }
    } else {
      const err75 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.addresses.type, parentSchema: schema31.properties.addresses, data: data23 };
      if (vErrors === null) {
        vErrors = [err75];
      } else {
        vErrors.push(err75);
      }
      errors++;
    }
    let data25 = data.fireflies;
    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
      if (data25.collectors === void 0) {
        data25.collectors = [];
      }
      if (data25.toFarEnd === void 0) {
        data25.toFarEnd = false;
      }
      for (const key11 in data25) {
        if (!(key11 === "collectors" || key11 === "toFarEnd" || key11 === "hostName")) {
          const err76 = { instancePath: instancePath + "/fireflies", schemaPath: "#/properties/fireflies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.fireflies, data: data25 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
      let data26 = data25.collectors;
      if (Array.isArray(data26)) {
        const len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          if (typeof data27 === "string") {
            if (!pattern4.test(data27)) {
              const err77 = { instancePath: instancePath + "/fireflies/collectors/" + i0, schemaPath: "#/properties/fireflies/properties/collectors/items/pattern", keyword: "pattern", params: { pattern: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$" }, message: 'must match pattern "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$"', schema: "^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$", parentSchema: schema31.properties.fireflies.properties.collectors.items, data: data27 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          } else {
            const err78 = { instancePath: instancePath + "/fireflies/collectors/" + i0, schemaPath: "#/properties/fireflies/properties/collectors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.fireflies.properties.collectors.items.type, parentSchema: schema31.properties.fireflies.properties.collectors.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/fireflies/collectors", schemaPath: "#/properties/fireflies/properties/collectors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.fireflies.properties.collectors.type, parentSchema: schema31.properties.fireflies.properties.collectors, data: data26 };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
      let data28 = data25.toFarEnd;
      if (typeof data28 !== "boolean") {
        const err80 = { instancePath: instancePath + "/fireflies/toFarEnd", schemaPath: "#/properties/fireflies/properties/toFarEnd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.fireflies.properties.toFarEnd.type, parentSchema: schema31.properties.fireflies.properties.toFarEnd, data: data28 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      if (data25.hostName !== void 0) {
        let data29 = data25.hostName;
        if (typeof data29 === "string") {
          if (!pattern5.test(data29)) {
            const err81 = { instancePath: instancePath + "/fireflies/hostName", schemaPath: "#/properties/fireflies/properties/hostName/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema31.properties.fireflies.properties.hostName, data: data29 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        } else {
          const err82 = { instancePath: instancePath + "/fireflies/hostName", schemaPath: "#/properties/fireflies/properties/hostName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.fireflies.properties.hostName.type, parentSchema: schema31.properties.fireflies.properties.hostName, data: data29 };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      }
    } else {
      const err83 = { instancePath: instancePath + "/fireflies", schemaPath: "#/properties/fireflies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.fireflies.type, parentSchema: schema31.properties.fireflies, data: data25 };
      if (vErrors === null) {
        vErrors = [err83];
      } else {
        vErrors.push(err83);
      }
      errors++;
    }
    let data30 = data.flowd;
    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
      for (const key12 in data30) {
        if (!(key12 === "pipe" || key12 === "api")) {
          const err84 = { instancePath: instancePath + "/flowd", schemaPath: "#/properties/flowd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.flowd, data: data30 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
      if (data30.pipe !== void 0) {
        let data31 = data30.pipe;
        if (typeof data31 === "string") {
          if (func2(data31) < 1) {
            const err85 = { instancePath: instancePath + "/flowd/pipe", schemaPath: "#/properties/flowd/properties/pipe/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.flowd.properties.pipe, data: data31 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        } else {
          const err86 = { instancePath: instancePath + "/flowd/pipe", schemaPath: "#/properties/flowd/properties/pipe/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.flowd.properties.pipe.type, parentSchema: schema31.properties.flowd.properties.pipe, data: data31 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
      if (data30.api !== void 0) {
        let data32 = data30.api;
        if (typeof data32 === "string") {
          if (!pattern6.test(data32)) {
            const err87 = { instancePath: instancePath + "/flowd/api", schemaPath: "#/properties/flowd/properties/api/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema31.properties.flowd.properties.api, data: data32 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        } else {
          const err88 = { instancePath: instancePath + "/flowd/api", schemaPath: "#/properties/flowd/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.flowd.properties.api.type, parentSchema: schema31.properties.flowd.properties.api, data: data32 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      }
    } else {
      const err89 = { instancePath: instancePath + "/flowd", schemaPath: "#/properties/flowd/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.flowd.type, parentSchema: schema31.properties.flowd, data: data30 };
      if (vErrors === null) {
        vErrors = [err89];
      } else {
        vErrors.push(err89);
      }
      errors++;
    }
    let data33 = data.markerQueue;
    if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
      const err90 = { instancePath: instancePath + "/markerQueue", schemaPath: "#/properties/markerQueue/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.markerQueue.type, parentSchema: schema31.properties.markerQueue, data: data33 };
      if (vErrors === null) {
        vErrors = [err90];
      } else {
        vErrors.push(err90);
      }
      errors++;
    }
    if (typeof data33 == "number" && isFinite(data33)) {
      if (data33 > 1e7 || isNaN(data33)) {
        const err91 = { instancePath: instancePath + "/markerQueue", schemaPath: "#/properties/markerQueue/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema31.properties.markerQueue, data: data33 };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
      if (data33 < 1 || isNaN(data33)) {
        const err92 = { instancePath: instancePath + "/markerQueue", schemaPath: "#/properties/markerQueue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.markerQueue, data: data33 };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    let data34 = data.packets;
    if (typeof data34 !== "string") {
      const err93 = { instancePath: instancePath + "/packets", schemaPath: "#/properties/packets/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.packets.type, parentSchema: schema31.properties.packets, data: data34 };
      if (vErrors === null) {
        vErrors = [err93];
      } else {
        vErrors.push(err93);
      }
      errors++;
    }
    if (!(data34 === "auto" || data34 === "required" || data34 === "off")) {
      const err94 = { instancePath: instancePath + "/packets", schemaPath: "#/properties/packets/enum", keyword: "enum", params: { allowedValues: schema31.properties.packets.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.packets.enum, parentSchema: schema31.properties.packets, data: data34 };
      if (vErrors === null) {
        vErrors = [err94];
      } else {
        vErrors.push(err94);
      }
      errors++;
    }
    let data35 = data.packetInterfaces;
    if (Array.isArray(data35)) {
      const len1 = data35.length;
      for (let i1 = 0; i1 < len1; i1++) {
        let data36 = data35[i1];
        if (typeof data36 === "string") {
          if (!pattern7.test(data36)) {
            const err95 = { instancePath: instancePath + "/packetInterfaces/" + i1, schemaPath: "#/properties/packetInterfaces/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s/]{1,15}$" }, message: 'must match pattern "^[^\\s/]{1,15}$"', schema: "^[^\\s/]{1,15}$", parentSchema: schema31.properties.packetInterfaces.items, data: data36 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        } else {
          const err96 = { instancePath: instancePath + "/packetInterfaces/" + i1, schemaPath: "#/properties/packetInterfaces/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.packetInterfaces.items.type, parentSchema: schema31.properties.packetInterfaces.items, data: data36 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
      }
    } else {
      const err97 = { instancePath: instancePath + "/packetInterfaces", schemaPath: "#/properties/packetInterfaces/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.packetInterfaces.type, parentSchema: schema31.properties.packetInterfaces, data: data35 };
      if (vErrors === null) {
        vErrors = [err97];
      } else {
        vErrors.push(err97);
      }
      errors++;
    }
    if (data.packetPins !== void 0) {
      let data37 = data.packetPins;
      if (typeof data37 === "string") {
        if (func2(data37) < 1) {
          const err98 = { instancePath: instancePath + "/packetPins", schemaPath: "#/properties/packetPins/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.packetPins, data: data37 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
      } else {
        const err99 = { instancePath: instancePath + "/packetPins", schemaPath: "#/properties/packetPins/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.packetPins.type, parentSchema: schema31.properties.packetPins, data: data37 };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    let data38 = data.peerLabels;
    if (typeof data38 !== "boolean") {
      const err100 = { instancePath: instancePath + "/peerLabels", schemaPath: "#/properties/peerLabels/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.peerLabels.type, parentSchema: schema31.properties.peerLabels, data: data38 };
      if (vErrors === null) {
        vErrors = [err100];
      } else {
        vErrors.push(err100);
      }
      errors++;
    }
    let data39 = data.labelParity;
    if (typeof data39 !== "boolean") {
      const err101 = { instancePath: instancePath + "/labelParity", schemaPath: "#/properties/labelParity/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.labelParity.type, parentSchema: schema31.properties.labelParity, data: data39 };
      if (vErrors === null) {
        vErrors = [err101];
      } else {
        vErrors.push(err101);
      }
      errors++;
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkSamplerOptions = validate21;
var schema32 = { "type": "object", "description": "Marks the connections of other processes of this host.", "additionalProperties": false, "properties": { "intervalMs": { "type": "integer", "description": "How often the connections of this host are looked at; those that come and go in between are never seen.", "minimum": 100, "maximum": 6e5, "default": 2e3 }, "existing": { "type": "boolean", "description": "Also the connections that are there when it starts.", "default": false }, "select": { "type": "object", "description": "Which connections are marked: those that each of these lists fits; an empty list fits all.", "additionalProperties": false, "default": {}, "properties": { "ports": { "type": "array", "description": "Ports at our end: numbers, and ranges such as `20000-25000`.", "default": [], "items": { "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 65535 }, "else": { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" } } }, "networks": { "type": "array", "description": "The other end: addresses and nets such as `2001:db8::/32`.", "default": [], "items": { "type": "string", "minLength": 2 } }, "processes": { "type": "array", "description": "Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.", "default": [], "items": { "type": "string", "minLength": 1 } } } }, "internalNetworks": { "type": "array", "description": "Never marked, whatever else says so: connections whose other end is here. Addresses and nets.", "default": [], "items": { "type": "string", "minLength": 2 } }, "experiment": { "description": "Of connections that no rule fits; without it they are not marked. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "activity": { "description": "Of connections that no rule fits; without it 1. Name or id.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "rules": { "type": "array", "description": "The first that fits decides on experiment and activity.", "default": [], "items": { "type": "object", "description": "Fits a connection that each of its lists fits; an empty list fits all.", "additionalProperties": false, "properties": { "ports": { "type": "array", "description": "Ports at our end: numbers, and ranges such as `20000-25000`.", "default": [], "items": { "type": ["integer", "string"], "if": { "type": "number" }, "then": { "type": "integer", "minimum": 1, "maximum": 65535 }, "else": { "type": "string", "pattern": "^[0-9]{1,5}(-[0-9]{1,5})?$" } } }, "networks": { "type": "array", "description": "The other end: addresses and nets such as `2001:db8::/32`.", "default": [], "items": { "type": "string", "minLength": 2 } }, "users": { "type": "array", "description": "Users that the connection belongs to: names or numbers.", "default": [], "items": { "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer", "minimum": 0 } } }, "processes": { "type": "array", "description": "Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.", "default": [], "items": { "type": "string", "minLength": 1 } }, "experiment": { "description": "Name or id; by default that of connections that no rule fits.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } }, "activity": { "description": "Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1.", "type": ["string", "integer"], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "type": "integer" } } } } } } };
var pattern8 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.intervalMs === void 0) {
      data.intervalMs = 2e3;
    }
    if (data.existing === void 0) {
      data.existing = false;
    }
    if (data.select === void 0) {
      data.select = {};
    }
    if (data.internalNetworks === void 0) {
      data.internalNetworks = [];
    }
    if (data.rules === void 0) {
      data.rules = [];
    }
    for (const key0 in data) {
      if (!(key0 === "intervalMs" || key0 === "existing" || key0 === "select" || key0 === "internalNetworks" || key0 === "experiment" || key0 === "activity" || key0 === "rules")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.intervalMs;
    if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
      const err1 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.intervalMs.type, parentSchema: schema32.properties.intervalMs, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 6e5 || isNaN(data0)) {
        const err2 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000", schema: 6e5, parentSchema: schema32.properties.intervalMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 < 100 || isNaN(data0)) {
        const err3 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100", schema: 100, parentSchema: schema32.properties.intervalMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.existing;
    if (typeof data1 !== "boolean") {
      const err4 = { instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.existing.type, parentSchema: schema32.properties.existing, data: data1 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    let data2 = data.select;
    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      if (data2.ports === void 0) {
        data2.ports = [];
      }
      if (data2.networks === void 0) {
        data2.networks = [];
      }
      if (data2.processes === void 0) {
        data2.processes = [];
      }
      for (const key1 in data2) {
        if (!(key1 === "ports" || key1 === "networks" || key1 === "processes")) {
          const err5 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.select, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      let data3 = data2.ports;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/type", keyword: "type", params: { type: schema32.properties.select.properties.ports.items.type }, message: "must be integer,string", schema: schema32.properties.select.properties.ports.items.type, parentSchema: schema32.properties.select.properties.ports.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          const _errs13 = errors;
          let valid4 = true;
          const _errs14 = errors;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            const err7 = {};
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          errors = _errs13;
          if (vErrors !== null) {
            if (_errs13) {
              vErrors.length = _errs13;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs16 = errors;
            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
              const err8 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.select.properties.ports.items.then.type, parentSchema: schema32.properties.select.properties.ports.items.then, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (typeof data4 == "number" && isFinite(data4)) {
              if (data4 > 65535 || isNaN(data4)) {
                const err9 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema32.properties.select.properties.ports.items.then, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (data4 < 1 || isNaN(data4)) {
                const err10 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.select.properties.ports.items.then, data: data4 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            var _valid0 = _errs16 === errors;
            valid4 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs18 = errors;
            if (typeof data4 === "string") {
              if (!pattern8.test(data4)) {
                const err11 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/else/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }, message: 'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$"', schema: "^[0-9]{1,5}(-[0-9]{1,5})?$", parentSchema: schema32.properties.select.properties.ports.items.else, data: data4 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            } else {
              const err12 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.select.properties.ports.items.else.type, parentSchema: schema32.properties.select.properties.ports.items.else, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            var _valid0 = _errs18 === errors;
            valid4 = _valid0;
            ifClause0 = "else";
          }
          if (!valid4) {
            const err13 = { instancePath: instancePath + "/select/ports/" + i0, schemaPath: "#/properties/select/properties/ports/items/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema32.properties.select.properties.ports.items.if, parentSchema: schema32.properties.select.properties.ports.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/select/ports", schemaPath: "#/properties/select/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.select.properties.ports.type, parentSchema: schema32.properties.select.properties.ports, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      let data5 = data2.networks;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func2(data6) < 2) {
              const err15 = { instancePath: instancePath + "/select/networks/" + i1, schemaPath: "#/properties/select/properties/networks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema32.properties.select.properties.networks.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/select/networks/" + i1, schemaPath: "#/properties/select/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.select.properties.networks.items.type, parentSchema: schema32.properties.select.properties.networks.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/select/networks", schemaPath: "#/properties/select/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.select.properties.networks.type, parentSchema: schema32.properties.select.properties.networks, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      let data7 = data2.processes;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err18 = { instancePath: instancePath + "/select/processes/" + i2, schemaPath: "#/properties/select/properties/processes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.select.properties.processes.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/select/processes/" + i2, schemaPath: "#/properties/select/properties/processes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.select.properties.processes.items.type, parentSchema: schema32.properties.select.properties.processes.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/select/processes", schemaPath: "#/properties/select/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.select.properties.processes.type, parentSchema: schema32.properties.select.properties.processes, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    } else {
      const err21 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.select.type, parentSchema: schema32.properties.select, data: data2 };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    let data9 = data.internalNetworks;
    if (Array.isArray(data9)) {
      const len3 = data9.length;
      for (let i3 = 0; i3 < len3; i3++) {
        let data10 = data9[i3];
        if (typeof data10 === "string") {
          if (func2(data10) < 2) {
            const err22 = { instancePath: instancePath + "/internalNetworks/" + i3, schemaPath: "#/properties/internalNetworks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema32.properties.internalNetworks.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        } else {
          const err23 = { instancePath: instancePath + "/internalNetworks/" + i3, schemaPath: "#/properties/internalNetworks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.internalNetworks.items.type, parentSchema: schema32.properties.internalNetworks.items, data: data10 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    } else {
      const err24 = { instancePath: instancePath + "/internalNetworks", schemaPath: "#/properties/internalNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.internalNetworks.type, parentSchema: schema32.properties.internalNetworks, data: data9 };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.experiment !== void 0) {
      let data11 = data.experiment;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err25 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: schema32.properties.experiment.type }, message: "must be string,integer", schema: schema32.properties.experiment.type, parentSchema: schema32.properties.experiment, data: data11 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      const _errs34 = errors;
      let valid11 = true;
      const _errs35 = errors;
      if (typeof data11 !== "string") {
        const err26 = {};
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid1 = _errs35 === errors;
      errors = _errs34;
      if (vErrors !== null) {
        if (_errs34) {
          vErrors.length = _errs34;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid1) {
        const _errs37 = errors;
        if (typeof data11 === "string") {
          if (func2(data11) < 1) {
            const err27 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.experiment.then, data: data11 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        } else {
          const err28 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.experiment.then.type, parentSchema: schema32.properties.experiment.then, data: data11 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        var _valid1 = _errs37 === errors;
        valid11 = _valid1;
        ifClause1 = "then";
      } else {
        const _errs39 = errors;
        if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
          const err29 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.experiment.else.type, parentSchema: schema32.properties.experiment.else, data: data11 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid1 = _errs39 === errors;
        valid11 = _valid1;
        ifClause1 = "else";
      }
      if (!valid11) {
        const err30 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema32.properties.experiment.if, parentSchema: schema32.properties.experiment, data: data11 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.activity !== void 0) {
      let data12 = data.activity;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err31 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/type", keyword: "type", params: { type: schema32.properties.activity.type }, message: "must be string,integer", schema: schema32.properties.activity.type, parentSchema: schema32.properties.activity, data: data12 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      const _errs43 = errors;
      let valid12 = true;
      const _errs44 = errors;
      if (typeof data12 !== "string") {
        const err32 = {};
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      var _valid2 = _errs44 === errors;
      errors = _errs43;
      if (vErrors !== null) {
        if (_errs43) {
          vErrors.length = _errs43;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs46 = errors;
        if (typeof data12 === "string") {
          if (func2(data12) < 1) {
            const err33 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.activity.then, data: data12 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        } else {
          const err34 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.activity.then.type, parentSchema: schema32.properties.activity.then, data: data12 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        var _valid2 = _errs46 === errors;
        valid12 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs48 = errors;
        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
          const err35 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.activity.else.type, parentSchema: schema32.properties.activity.else, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        var _valid2 = _errs48 === errors;
        valid12 = _valid2;
        ifClause2 = "else";
      }
      if (!valid12) {
        const err36 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema32.properties.activity.if, parentSchema: schema32.properties.activity, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    let data13 = data.rules;
    if (Array.isArray(data13)) {
      const len4 = data13.length;
      for (let i4 = 0; i4 < len4; i4++) {
        let data14 = data13[i4];
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
          if (data14.ports === void 0) {
            data14.ports = [];
          }
          if (data14.networks === void 0) {
            data14.networks = [];
          }
          if (data14.users === void 0) {
            data14.users = [];
          }
          if (data14.processes === void 0) {
            data14.processes = [];
          }
          for (const key2 in data14) {
            if (!(key2 === "ports" || key2 === "networks" || key2 === "users" || key2 === "processes" || key2 === "experiment" || key2 === "activity")) {
              const err37 = { instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.rules.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
          let data15 = data14.ports;
          if (Array.isArray(data15)) {
            const len5 = data15.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data16 = data15[i5];
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && typeof data16 !== "string") {
                const err38 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/type", keyword: "type", params: { type: schema32.properties.rules.items.properties.ports.items.type }, message: "must be integer,string", schema: schema32.properties.rules.items.properties.ports.items.type, parentSchema: schema32.properties.rules.items.properties.ports.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              const _errs59 = errors;
              let valid18 = true;
              const _errs60 = errors;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                const err39 = {};
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              var _valid3 = _errs60 === errors;
              errors = _errs59;
              if (vErrors !== null) {
                if (_errs59) {
                  vErrors.length = _errs59;
                } else {
                  vErrors = null;
                }
              }
              let ifClause3;
              if (_valid3) {
                const _errs62 = errors;
                if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                  const err40 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.rules.items.properties.ports.items.then.type, parentSchema: schema32.properties.rules.items.properties.ports.items.then, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (typeof data16 == "number" && isFinite(data16)) {
                  if (data16 > 65535 || isNaN(data16)) {
                    const err41 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema32.properties.rules.items.properties.ports.items.then, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  if (data16 < 1 || isNaN(data16)) {
                    const err42 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.rules.items.properties.ports.items.then, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                var _valid3 = _errs62 === errors;
                valid18 = _valid3;
                ifClause3 = "then";
              } else {
                const _errs64 = errors;
                if (typeof data16 === "string") {
                  if (!pattern8.test(data16)) {
                    const err43 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/else/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }, message: 'must match pattern "^[0-9]{1,5}(-[0-9]{1,5})?$"', schema: "^[0-9]{1,5}(-[0-9]{1,5})?$", parentSchema: schema32.properties.rules.items.properties.ports.items.else, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                } else {
                  const err44 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rules.items.properties.ports.items.else.type, parentSchema: schema32.properties.rules.items.properties.ports.items.else, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                var _valid3 = _errs64 === errors;
                valid18 = _valid3;
                ifClause3 = "else";
              }
              if (!valid18) {
                const err45 = { instancePath: instancePath + "/rules/" + i4 + "/ports/" + i5, schemaPath: "#/properties/rules/items/properties/ports/items/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema', schema: schema32.properties.rules.items.properties.ports.items.if, parentSchema: schema32.properties.rules.items.properties.ports.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/rules/" + i4 + "/ports", schemaPath: "#/properties/rules/items/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.rules.items.properties.ports.type, parentSchema: schema32.properties.rules.items.properties.ports, data: data15 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          let data17 = data14.networks;
          if (Array.isArray(data17)) {
            const len6 = data17.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data18 = data17[i6];
              if (typeof data18 === "string") {
                if (func2(data18) < 2) {
                  const err47 = { instancePath: instancePath + "/rules/" + i4 + "/networks/" + i6, schemaPath: "#/properties/rules/items/properties/networks/items/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema32.properties.rules.items.properties.networks.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/rules/" + i4 + "/networks/" + i6, schemaPath: "#/properties/rules/items/properties/networks/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rules.items.properties.networks.items.type, parentSchema: schema32.properties.rules.items.properties.networks.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/rules/" + i4 + "/networks", schemaPath: "#/properties/rules/items/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.rules.items.properties.networks.type, parentSchema: schema32.properties.rules.items.properties.networks, data: data17 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          let data19 = data14.users;
          if (Array.isArray(data19)) {
            const len7 = data19.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data20 = data19[i7];
              if (typeof data20 !== "string" && !(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err50 = { instancePath: instancePath + "/rules/" + i4 + "/users/" + i7, schemaPath: "#/properties/rules/items/properties/users/items/type", keyword: "type", params: { type: schema32.properties.rules.items.properties.users.items.type }, message: "must be string,integer", schema: schema32.properties.rules.items.properties.users.items.type, parentSchema: schema32.properties.rules.items.properties.users.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              const _errs74 = errors;
              let valid23 = true;
              const _errs75 = errors;
              if (typeof data20 !== "string") {
                const err51 = {};
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              var _valid4 = _errs75 === errors;
              errors = _errs74;
              if (vErrors !== null) {
                if (_errs74) {
                  vErrors.length = _errs74;
                } else {
                  vErrors = null;
                }
              }
              let ifClause4;
              if (_valid4) {
                const _errs77 = errors;
                if (typeof data20 === "string") {
                  if (func2(data20) < 1) {
                    const err52 = { instancePath: instancePath + "/rules/" + i4 + "/users/" + i7, schemaPath: "#/properties/rules/items/properties/users/items/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.rules.items.properties.users.items.then, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                } else {
                  const err53 = { instancePath: instancePath + "/rules/" + i4 + "/users/" + i7, schemaPath: "#/properties/rules/items/properties/users/items/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rules.items.properties.users.items.then.type, parentSchema: schema32.properties.rules.items.properties.users.items.then, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                var _valid4 = _errs77 === errors;
                valid23 = _valid4;
                ifClause4 = "then";
              } else {
                const _errs79 = errors;
                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                  const err54 = { instancePath: instancePath + "/rules/" + i4 + "/users/" + i7, schemaPath: "#/properties/rules/items/properties/users/items/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.rules.items.properties.users.items.else.type, parentSchema: schema32.properties.rules.items.properties.users.items.else, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (typeof data20 == "number" && isFinite(data20)) {
                  if (data20 < 0 || isNaN(data20)) {
                    const err55 = { instancePath: instancePath + "/rules/" + i4 + "/users/" + i7, schemaPath: "#/properties/rules/items/properties/users/items/else/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.rules.items.properties.users.items.else, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                var _valid4 = _errs79 === errors;
                valid23 = _valid4;
                ifClause4 = "else";
              }
              if (!valid23) {
                const err56 = { instancePath: instancePath + "/rules/" + i4 + "/users/" + i7, schemaPath: "#/properties/rules/items/properties/users/items/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema', schema: schema32.properties.rules.items.properties.users.items.if, parentSchema: schema32.properties.rules.items.properties.users.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/rules/" + i4 + "/users", schemaPath: "#/properties/rules/items/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.rules.items.properties.users.type, parentSchema: schema32.properties.rules.items.properties.users, data: data19 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          let data21 = data14.processes;
          if (Array.isArray(data21)) {
            const len8 = data21.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data22 = data21[i8];
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err58 = { instancePath: instancePath + "/rules/" + i4 + "/processes/" + i8, schemaPath: "#/properties/rules/items/properties/processes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.rules.items.properties.processes.items, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/rules/" + i4 + "/processes/" + i8, schemaPath: "#/properties/rules/items/properties/processes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rules.items.properties.processes.items.type, parentSchema: schema32.properties.rules.items.properties.processes.items, data: data22 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/rules/" + i4 + "/processes", schemaPath: "#/properties/rules/items/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.rules.items.properties.processes.type, parentSchema: schema32.properties.rules.items.properties.processes, data: data21 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (data14.experiment !== void 0) {
            let data23 = data14.experiment;
            if (typeof data23 !== "string" && !(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
              const err61 = { instancePath: instancePath + "/rules/" + i4 + "/experiment", schemaPath: "#/properties/rules/items/properties/experiment/type", keyword: "type", params: { type: schema32.properties.rules.items.properties.experiment.type }, message: "must be string,integer", schema: schema32.properties.rules.items.properties.experiment.type, parentSchema: schema32.properties.rules.items.properties.experiment, data: data23 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            const _errs87 = errors;
            let valid26 = true;
            const _errs88 = errors;
            if (typeof data23 !== "string") {
              const err62 = {};
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            var _valid5 = _errs88 === errors;
            errors = _errs87;
            if (vErrors !== null) {
              if (_errs87) {
                vErrors.length = _errs87;
              } else {
                vErrors = null;
              }
            }
            let ifClause5;
            if (_valid5) {
              const _errs90 = errors;
              if (typeof data23 === "string") {
                if (func2(data23) < 1) {
                  const err63 = { instancePath: instancePath + "/rules/" + i4 + "/experiment", schemaPath: "#/properties/rules/items/properties/experiment/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.rules.items.properties.experiment.then, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/rules/" + i4 + "/experiment", schemaPath: "#/properties/rules/items/properties/experiment/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rules.items.properties.experiment.then.type, parentSchema: schema32.properties.rules.items.properties.experiment.then, data: data23 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              var _valid5 = _errs90 === errors;
              valid26 = _valid5;
              ifClause5 = "then";
            } else {
              const _errs92 = errors;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err65 = { instancePath: instancePath + "/rules/" + i4 + "/experiment", schemaPath: "#/properties/rules/items/properties/experiment/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.rules.items.properties.experiment.else.type, parentSchema: schema32.properties.rules.items.properties.experiment.else, data: data23 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              var _valid5 = _errs92 === errors;
              valid26 = _valid5;
              ifClause5 = "else";
            }
            if (!valid26) {
              const err66 = { instancePath: instancePath + "/rules/" + i4 + "/experiment", schemaPath: "#/properties/rules/items/properties/experiment/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema', schema: schema32.properties.rules.items.properties.experiment.if, parentSchema: schema32.properties.rules.items.properties.experiment, data: data23 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          if (data14.activity !== void 0) {
            let data24 = data14.activity;
            if (typeof data24 !== "string" && !(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
              const err67 = { instancePath: instancePath + "/rules/" + i4 + "/activity", schemaPath: "#/properties/rules/items/properties/activity/type", keyword: "type", params: { type: schema32.properties.rules.items.properties.activity.type }, message: "must be string,integer", schema: schema32.properties.rules.items.properties.activity.type, parentSchema: schema32.properties.rules.items.properties.activity, data: data24 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            const _errs96 = errors;
            let valid27 = true;
            const _errs97 = errors;
            if (typeof data24 !== "string") {
              const err68 = {};
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            var _valid6 = _errs97 === errors;
            errors = _errs96;
            if (vErrors !== null) {
              if (_errs96) {
                vErrors.length = _errs96;
              } else {
                vErrors = null;
              }
            }
            let ifClause6;
            if (_valid6) {
              const _errs99 = errors;
              if (typeof data24 === "string") {
                if (func2(data24) < 1) {
                  const err69 = { instancePath: instancePath + "/rules/" + i4 + "/activity", schemaPath: "#/properties/rules/items/properties/activity/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.rules.items.properties.activity.then, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/rules/" + i4 + "/activity", schemaPath: "#/properties/rules/items/properties/activity/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rules.items.properties.activity.then.type, parentSchema: schema32.properties.rules.items.properties.activity.then, data: data24 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              var _valid6 = _errs99 === errors;
              valid27 = _valid6;
              ifClause6 = "then";
            } else {
              const _errs101 = errors;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err71 = { instancePath: instancePath + "/rules/" + i4 + "/activity", schemaPath: "#/properties/rules/items/properties/activity/else/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.rules.items.properties.activity.else.type, parentSchema: schema32.properties.rules.items.properties.activity.else, data: data24 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              var _valid6 = _errs101 === errors;
              valid27 = _valid6;
              ifClause6 = "else";
            }
            if (!valid27) {
              const err72 = { instancePath: instancePath + "/rules/" + i4 + "/activity", schemaPath: "#/properties/rules/items/properties/activity/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema', schema: schema32.properties.rules.items.properties.activity.if, parentSchema: schema32.properties.rules.items.properties.activity, data: data24 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        } else {
          const err73 = { instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.rules.items.type, parentSchema: schema32.properties.rules.items, data: data14 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      }
    } else {
      const err74 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.rules.type, parentSchema: schema32.properties.rules, data: data13 };
      if (vErrors === null) {
        vErrors = [err74];
      } else {
        vErrors.push(err74);
      }
      errors++;
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err75];
    } else {
      vErrors.push(err75);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly CoreOptions: Validator, readonly SamplerOptions: Validator } = { CoreOptions: checkCoreOptions, SamplerOptions: checkSamplerOptions }
