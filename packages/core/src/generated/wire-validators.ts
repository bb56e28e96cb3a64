// Written by `npm run generate`; edit the schemas it comes from.
// @ts-nocheck — compiled by ajv, which checks itself; what is exported is typed.
/** Validators of the schemas, compiled ahead of time. */
import type { Validator } from './fault.ts'

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

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

var checkfirefly = validate20;
var schema31 = { "title": "Firefly", "description": "The start, the progress or the end of one flow.", "type": "object", "required": ["version", "flow-lifecycle", "flow-id", "context"], "properties": { "version": { "const": 1 }, "flow-lifecycle": { "type": "object", "additionalProperties": false, "required": ["state", "start-time"], "properties": { "state": { "enum": ["start", "ongoing", "end"] }, "start-time": { "type": "string", "format": "date-time", "maxLength": 40 }, "end-time": { "type": "string", "format": "date-time", "maxLength": 40 }, "current-time": { "type": "string", "format": "date-time", "maxLength": 40 } }, "if": { "properties": { "state": { "const": "end" } } }, "then": { "required": ["end-time"] } }, "flow-id": { "type": "object", "additionalProperties": false, "required": ["afi", "src-ip", "dst-ip", "protocol", "src-port", "dst-port"], "properties": { "afi": { "enum": ["ipv4", "ipv6"] }, "src-ip": { "type": "string", "minLength": 2, "maxLength": 45 }, "dst-ip": { "type": "string", "minLength": 2, "maxLength": 45 }, "protocol": { "enum": ["tcp", "udp"] }, "src-port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "dst-port": { "type": "integer", "minimum": 1, "maximum": 65535 } }, "if": { "properties": { "afi": { "const": "ipv4" } } }, "then": { "properties": { "src-ip": { "format": "ipv4" }, "dst-ip": { "format": "ipv4" } } }, "else": { "properties": { "src-ip": { "format": "ipv6" }, "dst-ip": { "format": "ipv6" } } } }, "context": { "type": "object", "additionalProperties": false, "required": ["experiment-id", "activity-id"], "properties": { "experiment-id": { "type": "integer", "minimum": 0, "maximum": 1023 }, "activity-id": { "type": "integer", "minimum": 0, "maximum": 63 }, "application": { "type": "string", "maxLength": 1024 } } }, "usage": { "type": "object", "additionalProperties": false, "properties": { "received": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "sent": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "netlink": { "type": ["object", "array"] } } };
var formats0 = require_formats().fullFormats["date-time"];
var formats6 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
var formats10 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
var func1 = require_ucs2length().default;
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
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data["flow-lifecycle"] === void 0 && (missing0 = "flow-lifecycle") || data["flow-id"] === void 0 && (missing0 = "flow-id") || data.context === void 0 && (missing0 = "context")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema31.required, parentSchema: schema31, data }];
        return false;
      } else {
        if (data.version !== void 0) {
          let data0 = data.version;
          const _errs1 = errors;
          if (1 !== data0) {
            validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data["flow-lifecycle"] !== void 0) {
            let data1 = data["flow-lifecycle"];
            const _errs2 = errors;
            const _errs4 = errors;
            let valid1 = true;
            const _errs5 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.state !== void 0) {
                if ("end" !== data1.state) {
                  const err0 = {};
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              }
            }
            var _valid0 = _errs5 === errors;
            errors = _errs4;
            if (vErrors !== null) {
              if (_errs4) {
                vErrors.length = _errs4;
              } else {
                vErrors = null;
              }
            }
            if (_valid0) {
              const _errs7 = errors;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1["end-time"] === void 0 && (missing1 = "end-time")) {
                  validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle", schemaPath: "#/properties/flow-lifecycle/then/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema31.properties["flow-lifecycle"].then.required, parentSchema: schema31.properties["flow-lifecycle"].then, data: data1 }];
                  return false;
                }
              }
              var _valid0 = _errs7 === errors;
              valid1 = _valid0;
            }
            if (!valid1) {
              const err1 = { instancePath: instancePath + "/flow-lifecycle", schemaPath: "#/properties/flow-lifecycle/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.properties["flow-lifecycle"].if, parentSchema: schema31.properties["flow-lifecycle"], data: data1 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate20.errors = vErrors;
              return false;
            }
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing2;
                if (data1.state === void 0 && (missing2 = "state") || data1["start-time"] === void 0 && (missing2 = "start-time")) {
                  validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle", schemaPath: "#/properties/flow-lifecycle/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema31.properties["flow-lifecycle"].required, parentSchema: schema31.properties["flow-lifecycle"], data: data1 }];
                  return false;
                } else {
                  const _errs8 = errors;
                  for (const key0 in data1) {
                    if (!(key0 === "state" || key0 === "start-time" || key0 === "end-time" || key0 === "current-time")) {
                      validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle", schemaPath: "#/properties/flow-lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties["flow-lifecycle"], data: data1 }];
                      return false;
                      break;
                    }
                  }
                  if (_errs8 === errors) {
                    if (data1.state !== void 0) {
                      let data3 = data1.state;
                      const _errs9 = errors;
                      if (!(data3 === "start" || data3 === "ongoing" || data3 === "end")) {
                        validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/state", schemaPath: "#/properties/flow-lifecycle/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties["flow-lifecycle"].properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties["flow-lifecycle"].properties.state.enum, parentSchema: schema31.properties["flow-lifecycle"].properties.state, data: data3 }];
                        return false;
                      }
                      var valid3 = _errs9 === errors;
                    } else {
                      var valid3 = true;
                    }
                    if (valid3) {
                      if (data1["start-time"] !== void 0) {
                        let data4 = data1["start-time"];
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (errors === _errs10) {
                            if (typeof data4 === "string") {
                              if (func1(data4) > 40) {
                                validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/start-time", schemaPath: "#/properties/flow-lifecycle/properties/start-time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema31.properties["flow-lifecycle"].properties["start-time"], data: data4 }];
                                return false;
                              } else {
                                if (!formats0.validate(data4)) {
                                  validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/start-time", schemaPath: "#/properties/flow-lifecycle/properties/start-time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema31.properties["flow-lifecycle"].properties["start-time"], data: data4 }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/start-time", schemaPath: "#/properties/flow-lifecycle/properties/start-time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["flow-lifecycle"].properties["start-time"].type, parentSchema: schema31.properties["flow-lifecycle"].properties["start-time"], data: data4 }];
                              return false;
                            }
                          }
                        }
                        var valid3 = _errs10 === errors;
                      } else {
                        var valid3 = true;
                      }
                      if (valid3) {
                        if (data1["end-time"] !== void 0) {
                          let data5 = data1["end-time"];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (errors === _errs12) {
                              if (typeof data5 === "string") {
                                if (func1(data5) > 40) {
                                  validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/end-time", schemaPath: "#/properties/flow-lifecycle/properties/end-time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema31.properties["flow-lifecycle"].properties["end-time"], data: data5 }];
                                  return false;
                                } else {
                                  if (!formats0.validate(data5)) {
                                    validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/end-time", schemaPath: "#/properties/flow-lifecycle/properties/end-time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema31.properties["flow-lifecycle"].properties["end-time"], data: data5 }];
                                    return false;
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/end-time", schemaPath: "#/properties/flow-lifecycle/properties/end-time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["flow-lifecycle"].properties["end-time"].type, parentSchema: schema31.properties["flow-lifecycle"].properties["end-time"], data: data5 }];
                                return false;
                              }
                            }
                          }
                          var valid3 = _errs12 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data1["current-time"] !== void 0) {
                            let data6 = data1["current-time"];
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (errors === _errs14) {
                                if (typeof data6 === "string") {
                                  if (func1(data6) > 40) {
                                    validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/current-time", schemaPath: "#/properties/flow-lifecycle/properties/current-time/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema31.properties["flow-lifecycle"].properties["current-time"], data: data6 }];
                                    return false;
                                  } else {
                                    if (!formats0.validate(data6)) {
                                      validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/current-time", schemaPath: "#/properties/flow-lifecycle/properties/current-time/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema31.properties["flow-lifecycle"].properties["current-time"], data: data6 }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle/current-time", schemaPath: "#/properties/flow-lifecycle/properties/current-time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["flow-lifecycle"].properties["current-time"].type, parentSchema: schema31.properties["flow-lifecycle"].properties["current-time"], data: data6 }];
                                  return false;
                                }
                              }
                            }
                            var valid3 = _errs14 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/flow-lifecycle", schemaPath: "#/properties/flow-lifecycle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties["flow-lifecycle"].type, parentSchema: schema31.properties["flow-lifecycle"], data: data1 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data["flow-id"] !== void 0) {
              let data7 = data["flow-id"];
              const _errs16 = errors;
              const _errs18 = errors;
              let valid4 = true;
              const _errs19 = errors;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.afi !== void 0) {
                  if ("ipv4" !== data7.afi) {
                    const err2 = {};
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
              }
              var _valid1 = _errs19 === errors;
              errors = _errs18;
              if (vErrors !== null) {
                if (_errs18) {
                  vErrors.length = _errs18;
                } else {
                  vErrors = null;
                }
              }
              let ifClause0;
              if (_valid1) {
                const _errs21 = errors;
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  if (data7["src-ip"] !== void 0) {
                    let data9 = data7["src-ip"];
                    const _errs22 = errors;
                    if (errors === _errs22) {
                      if (typeof data9 === "string") {
                        if (!formats6.test(data9)) {
                          validate20.errors = [{ instancePath: instancePath + "/flow-id/src-ip", schemaPath: "#/properties/flow-id/then/properties/src-ip/format", keyword: "format", params: { format: "ipv4" }, message: 'must match format "ipv4"', schema: "ipv4", parentSchema: schema31.properties["flow-id"].then.properties["src-ip"], data: data9 }];
                          return false;
                        }
                      }
                    }
                    var valid6 = _errs22 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data7["dst-ip"] !== void 0) {
                      let data10 = data7["dst-ip"];
                      const _errs23 = errors;
                      if (errors === _errs23) {
                        if (typeof data10 === "string") {
                          if (!formats6.test(data10)) {
                            validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-ip", schemaPath: "#/properties/flow-id/then/properties/dst-ip/format", keyword: "format", params: { format: "ipv4" }, message: 'must match format "ipv4"', schema: "ipv4", parentSchema: schema31.properties["flow-id"].then.properties["dst-ip"], data: data10 }];
                            return false;
                          }
                        }
                      }
                      var valid6 = _errs23 === errors;
                    } else {
                      var valid6 = true;
                    }
                  }
                }
                var _valid1 = _errs21 === errors;
                valid4 = _valid1;
                if (valid4) {
                  var props0 = {};
                  props0["src-ip"] = true;
                  props0["dst-ip"] = true;
                  props0.afi = true;
                }
                ifClause0 = "then";
              } else {
                const _errs24 = errors;
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  if (data7["src-ip"] !== void 0) {
                    let data11 = data7["src-ip"];
                    const _errs25 = errors;
                    if (errors === _errs25) {
                      if (typeof data11 === "string") {
                        if (!formats10.test(data11)) {
                          validate20.errors = [{ instancePath: instancePath + "/flow-id/src-ip", schemaPath: "#/properties/flow-id/else/properties/src-ip/format", keyword: "format", params: { format: "ipv6" }, message: 'must match format "ipv6"', schema: "ipv6", parentSchema: schema31.properties["flow-id"].else.properties["src-ip"], data: data11 }];
                          return false;
                        }
                      }
                    }
                    var valid7 = _errs25 === errors;
                  } else {
                    var valid7 = true;
                  }
                  if (valid7) {
                    if (data7["dst-ip"] !== void 0) {
                      let data12 = data7["dst-ip"];
                      const _errs26 = errors;
                      if (errors === _errs26) {
                        if (typeof data12 === "string") {
                          if (!formats10.test(data12)) {
                            validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-ip", schemaPath: "#/properties/flow-id/else/properties/dst-ip/format", keyword: "format", params: { format: "ipv6" }, message: 'must match format "ipv6"', schema: "ipv6", parentSchema: schema31.properties["flow-id"].else.properties["dst-ip"], data: data12 }];
                            return false;
                          }
                        }
                      }
                      var valid7 = _errs26 === errors;
                    } else {
                      var valid7 = true;
                    }
                  }
                }
                var _valid1 = _errs24 === errors;
                valid4 = _valid1;
                if (valid4) {
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0["src-ip"] = true;
                    props0["dst-ip"] = true;
                  }
                }
                ifClause0 = "else";
              }
              if (!valid4) {
                const err3 = { instancePath: instancePath + "/flow-id", schemaPath: "#/properties/flow-id/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.properties["flow-id"].if, parentSchema: schema31.properties["flow-id"], data: data7 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                validate20.errors = vErrors;
                return false;
              }
              if (errors === _errs16) {
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  let missing3;
                  if (data7.afi === void 0 && (missing3 = "afi") || data7["src-ip"] === void 0 && (missing3 = "src-ip") || data7["dst-ip"] === void 0 && (missing3 = "dst-ip") || data7.protocol === void 0 && (missing3 = "protocol") || data7["src-port"] === void 0 && (missing3 = "src-port") || data7["dst-port"] === void 0 && (missing3 = "dst-port")) {
                    validate20.errors = [{ instancePath: instancePath + "/flow-id", schemaPath: "#/properties/flow-id/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema31.properties["flow-id"].required, parentSchema: schema31.properties["flow-id"], data: data7 }];
                    return false;
                  } else {
                    const _errs27 = errors;
                    for (const key1 in data7) {
                      if (!(key1 === "afi" || key1 === "src-ip" || key1 === "dst-ip" || key1 === "protocol" || key1 === "src-port" || key1 === "dst-port")) {
                        validate20.errors = [{ instancePath: instancePath + "/flow-id", schemaPath: "#/properties/flow-id/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties["flow-id"], data: data7 }];
                        return false;
                        break;
                      }
                    }
                    if (_errs27 === errors) {
                      if (data7.afi !== void 0) {
                        let data13 = data7.afi;
                        const _errs28 = errors;
                        if (!(data13 === "ipv4" || data13 === "ipv6")) {
                          validate20.errors = [{ instancePath: instancePath + "/flow-id/afi", schemaPath: "#/properties/flow-id/properties/afi/enum", keyword: "enum", params: { allowedValues: schema31.properties["flow-id"].properties.afi.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties["flow-id"].properties.afi.enum, parentSchema: schema31.properties["flow-id"].properties.afi, data: data13 }];
                          return false;
                        }
                        var valid8 = _errs28 === errors;
                      } else {
                        var valid8 = true;
                      }
                      if (valid8) {
                        if (data7["src-ip"] !== void 0) {
                          let data14 = data7["src-ip"];
                          const _errs29 = errors;
                          if (errors === _errs29) {
                            if (typeof data14 === "string") {
                              if (func1(data14) > 45) {
                                validate20.errors = [{ instancePath: instancePath + "/flow-id/src-ip", schemaPath: "#/properties/flow-id/properties/src-ip/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters", schema: 45, parentSchema: schema31.properties["flow-id"].properties["src-ip"], data: data14 }];
                                return false;
                              } else {
                                if (func1(data14) < 2) {
                                  validate20.errors = [{ instancePath: instancePath + "/flow-id/src-ip", schemaPath: "#/properties/flow-id/properties/src-ip/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema31.properties["flow-id"].properties["src-ip"], data: data14 }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/flow-id/src-ip", schemaPath: "#/properties/flow-id/properties/src-ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["flow-id"].properties["src-ip"].type, parentSchema: schema31.properties["flow-id"].properties["src-ip"], data: data14 }];
                              return false;
                            }
                          }
                          var valid8 = _errs29 === errors;
                        } else {
                          var valid8 = true;
                        }
                        if (valid8) {
                          if (data7["dst-ip"] !== void 0) {
                            let data15 = data7["dst-ip"];
                            const _errs31 = errors;
                            if (errors === _errs31) {
                              if (typeof data15 === "string") {
                                if (func1(data15) > 45) {
                                  validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-ip", schemaPath: "#/properties/flow-id/properties/dst-ip/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters", schema: 45, parentSchema: schema31.properties["flow-id"].properties["dst-ip"], data: data15 }];
                                  return false;
                                } else {
                                  if (func1(data15) < 2) {
                                    validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-ip", schemaPath: "#/properties/flow-id/properties/dst-ip/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema31.properties["flow-id"].properties["dst-ip"], data: data15 }];
                                    return false;
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-ip", schemaPath: "#/properties/flow-id/properties/dst-ip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["flow-id"].properties["dst-ip"].type, parentSchema: schema31.properties["flow-id"].properties["dst-ip"], data: data15 }];
                                return false;
                              }
                            }
                            var valid8 = _errs31 === errors;
                          } else {
                            var valid8 = true;
                          }
                          if (valid8) {
                            if (data7.protocol !== void 0) {
                              let data16 = data7.protocol;
                              const _errs33 = errors;
                              if (!(data16 === "tcp" || data16 === "udp")) {
                                validate20.errors = [{ instancePath: instancePath + "/flow-id/protocol", schemaPath: "#/properties/flow-id/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema31.properties["flow-id"].properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties["flow-id"].properties.protocol.enum, parentSchema: schema31.properties["flow-id"].properties.protocol, data: data16 }];
                                return false;
                              }
                              var valid8 = _errs33 === errors;
                            } else {
                              var valid8 = true;
                            }
                            if (valid8) {
                              if (data7["src-port"] !== void 0) {
                                let data17 = data7["src-port"];
                                const _errs34 = errors;
                                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                  validate20.errors = [{ instancePath: instancePath + "/flow-id/src-port", schemaPath: "#/properties/flow-id/properties/src-port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties["flow-id"].properties["src-port"].type, parentSchema: schema31.properties["flow-id"].properties["src-port"], data: data17 }];
                                  return false;
                                }
                                if (errors === _errs34) {
                                  if (typeof data17 == "number" && isFinite(data17)) {
                                    if (data17 > 65535 || isNaN(data17)) {
                                      validate20.errors = [{ instancePath: instancePath + "/flow-id/src-port", schemaPath: "#/properties/flow-id/properties/src-port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema31.properties["flow-id"].properties["src-port"], data: data17 }];
                                      return false;
                                    } else {
                                      if (data17 < 1 || isNaN(data17)) {
                                        validate20.errors = [{ instancePath: instancePath + "/flow-id/src-port", schemaPath: "#/properties/flow-id/properties/src-port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties["flow-id"].properties["src-port"], data: data17 }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid8 = _errs34 === errors;
                              } else {
                                var valid8 = true;
                              }
                              if (valid8) {
                                if (data7["dst-port"] !== void 0) {
                                  let data18 = data7["dst-port"];
                                  const _errs36 = errors;
                                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                    validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-port", schemaPath: "#/properties/flow-id/properties/dst-port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties["flow-id"].properties["dst-port"].type, parentSchema: schema31.properties["flow-id"].properties["dst-port"], data: data18 }];
                                    return false;
                                  }
                                  if (errors === _errs36) {
                                    if (typeof data18 == "number" && isFinite(data18)) {
                                      if (data18 > 65535 || isNaN(data18)) {
                                        validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-port", schemaPath: "#/properties/flow-id/properties/dst-port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema31.properties["flow-id"].properties["dst-port"], data: data18 }];
                                        return false;
                                      } else {
                                        if (data18 < 1 || isNaN(data18)) {
                                          validate20.errors = [{ instancePath: instancePath + "/flow-id/dst-port", schemaPath: "#/properties/flow-id/properties/dst-port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties["flow-id"].properties["dst-port"], data: data18 }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid8 = _errs36 === errors;
                                } else {
                                  var valid8 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/flow-id", schemaPath: "#/properties/flow-id/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties["flow-id"].type, parentSchema: schema31.properties["flow-id"], data: data7 }];
                  return false;
                }
              }
              var valid0 = _errs16 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.context !== void 0) {
                let data19 = data.context;
                const _errs38 = errors;
                if (errors === _errs38) {
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    let missing4;
                    if (data19["experiment-id"] === void 0 && (missing4 = "experiment-id") || data19["activity-id"] === void 0 && (missing4 = "activity-id")) {
                      validate20.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'", schema: schema31.properties.context.required, parentSchema: schema31.properties.context, data: data19 }];
                      return false;
                    } else {
                      const _errs40 = errors;
                      for (const key2 in data19) {
                        if (!(key2 === "experiment-id" || key2 === "activity-id" || key2 === "application")) {
                          validate20.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.context, data: data19 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs40 === errors) {
                        if (data19["experiment-id"] !== void 0) {
                          let data20 = data19["experiment-id"];
                          const _errs41 = errors;
                          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                            validate20.errors = [{ instancePath: instancePath + "/context/experiment-id", schemaPath: "#/properties/context/properties/experiment-id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.context.properties["experiment-id"].type, parentSchema: schema31.properties.context.properties["experiment-id"], data: data20 }];
                            return false;
                          }
                          if (errors === _errs41) {
                            if (typeof data20 == "number" && isFinite(data20)) {
                              if (data20 > 1023 || isNaN(data20)) {
                                validate20.errors = [{ instancePath: instancePath + "/context/experiment-id", schemaPath: "#/properties/context/properties/experiment-id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1023 }, message: "must be <= 1023", schema: 1023, parentSchema: schema31.properties.context.properties["experiment-id"], data: data20 }];
                                return false;
                              } else {
                                if (data20 < 0 || isNaN(data20)) {
                                  validate20.errors = [{ instancePath: instancePath + "/context/experiment-id", schemaPath: "#/properties/context/properties/experiment-id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.context.properties["experiment-id"], data: data20 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid9 = _errs41 === errors;
                        } else {
                          var valid9 = true;
                        }
                        if (valid9) {
                          if (data19["activity-id"] !== void 0) {
                            let data21 = data19["activity-id"];
                            const _errs43 = errors;
                            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                              validate20.errors = [{ instancePath: instancePath + "/context/activity-id", schemaPath: "#/properties/context/properties/activity-id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.context.properties["activity-id"].type, parentSchema: schema31.properties.context.properties["activity-id"], data: data21 }];
                              return false;
                            }
                            if (errors === _errs43) {
                              if (typeof data21 == "number" && isFinite(data21)) {
                                if (data21 > 63 || isNaN(data21)) {
                                  validate20.errors = [{ instancePath: instancePath + "/context/activity-id", schemaPath: "#/properties/context/properties/activity-id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 }, message: "must be <= 63", schema: 63, parentSchema: schema31.properties.context.properties["activity-id"], data: data21 }];
                                  return false;
                                } else {
                                  if (data21 < 0 || isNaN(data21)) {
                                    validate20.errors = [{ instancePath: instancePath + "/context/activity-id", schemaPath: "#/properties/context/properties/activity-id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.context.properties["activity-id"], data: data21 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid9 = _errs43 === errors;
                          } else {
                            var valid9 = true;
                          }
                          if (valid9) {
                            if (data19.application !== void 0) {
                              let data22 = data19.application;
                              const _errs45 = errors;
                              if (errors === _errs45) {
                                if (typeof data22 === "string") {
                                  if (func1(data22) > 1024) {
                                    validate20.errors = [{ instancePath: instancePath + "/context/application", schemaPath: "#/properties/context/properties/application/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.context.properties.application, data: data22 }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/context/application", schemaPath: "#/properties/context/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.context.properties.application.type, parentSchema: schema31.properties.context.properties.application, data: data22 }];
                                  return false;
                                }
                              }
                              var valid9 = _errs45 === errors;
                            } else {
                              var valid9 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.context.type, parentSchema: schema31.properties.context, data: data19 }];
                    return false;
                  }
                }
                var valid0 = _errs38 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.usage !== void 0) {
                  let data23 = data.usage;
                  const _errs47 = errors;
                  if (errors === _errs47) {
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                      const _errs49 = errors;
                      for (const key3 in data23) {
                        if (!(key3 === "received" || key3 === "sent")) {
                          validate20.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.usage, data: data23 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs49 === errors) {
                        if (data23.received !== void 0) {
                          let data24 = data23.received;
                          const _errs50 = errors;
                          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                            validate20.errors = [{ instancePath: instancePath + "/usage/received", schemaPath: "#/properties/usage/properties/received/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.usage.properties.received.type, parentSchema: schema31.properties.usage.properties.received, data: data24 }];
                            return false;
                          }
                          if (errors === _errs50) {
                            if (typeof data24 == "number" && isFinite(data24)) {
                              if (data24 > 9007199254740991 || isNaN(data24)) {
                                validate20.errors = [{ instancePath: instancePath + "/usage/received", schemaPath: "#/properties/usage/properties/received/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.usage.properties.received, data: data24 }];
                                return false;
                              } else {
                                if (data24 < 0 || isNaN(data24)) {
                                  validate20.errors = [{ instancePath: instancePath + "/usage/received", schemaPath: "#/properties/usage/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.usage.properties.received, data: data24 }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid10 = _errs50 === errors;
                        } else {
                          var valid10 = true;
                        }
                        if (valid10) {
                          if (data23.sent !== void 0) {
                            let data25 = data23.sent;
                            const _errs52 = errors;
                            if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                              validate20.errors = [{ instancePath: instancePath + "/usage/sent", schemaPath: "#/properties/usage/properties/sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.usage.properties.sent.type, parentSchema: schema31.properties.usage.properties.sent, data: data25 }];
                              return false;
                            }
                            if (errors === _errs52) {
                              if (typeof data25 == "number" && isFinite(data25)) {
                                if (data25 > 9007199254740991 || isNaN(data25)) {
                                  validate20.errors = [{ instancePath: instancePath + "/usage/sent", schemaPath: "#/properties/usage/properties/sent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema31.properties.usage.properties.sent, data: data25 }];
                                  return false;
                                } else {
                                  if (data25 < 0 || isNaN(data25)) {
                                    validate20.errors = [{ instancePath: instancePath + "/usage/sent", schemaPath: "#/properties/usage/properties/sent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.usage.properties.sent, data: data25 }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid10 = _errs52 === errors;
                          } else {
                            var valid10 = true;
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.usage.type, parentSchema: schema31.properties.usage, data: data23 }];
                      return false;
                    }
                  }
                  var valid0 = _errs47 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.netlink !== void 0) {
                    let data26 = data.netlink;
                    const _errs54 = errors;
                    if (!data26 || typeof data26 != "object") {
                      validate20.errors = [{ instancePath: instancePath + "/netlink", schemaPath: "#/properties/netlink/type", keyword: "type", params: { type: schema31.properties.netlink.type }, message: "must be object,array", schema: schema31.properties.netlink.type, parentSchema: schema31.properties.netlink, data: data26 }];
                      return false;
                    }
                    var valid0 = _errs54 === errors;
                  } else {
                    var valid0 = true;
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
validate20.evaluated = { "props": { "version": true, "flow-lifecycle": true, "flow-id": true, "context": true, "usage": true, "netlink": true }, "dynamicProps": false, "dynamicItems": false };
var checkregistry = validate21;
var schema32 = { "title": "Registry", "description": "Names and ids of experiments and their activities.", "type": "object", "required": ["version", "experiments"], "properties": { "version": { "const": 1 }, "modified": { "type": "string", "maxLength": 64 }, "experiments": { "type": "array", "minItems": 1, "maxItems": 4096, "items": { "type": "object", "required": ["expName", "expId", "activities"], "properties": { "expName": { "type": "string", "minLength": 1, "maxLength": 128 }, "expId": { "type": "integer" }, "activities": { "type": "array", "maxItems": 1024, "items": { "type": "object", "required": ["activityName", "activityId"], "properties": { "activityName": { "type": "string", "minLength": 1, "maxLength": 128 }, "activityId": { "type": "integer" } } } } } } } } };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.experiments === void 0 && (missing0 = "experiments")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data }];
        return false;
      } else {
        if (data.version !== void 0) {
          let data0 = data.version;
          const _errs1 = errors;
          if (1 !== data0) {
            validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema32.properties.version, data: data0 }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.modified !== void 0) {
            let data1 = data.modified;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func1(data1) > 64) {
                  validate21.errors = [{ instancePath: instancePath + "/modified", schemaPath: "#/properties/modified/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32.properties.modified, data: data1 }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/modified", schemaPath: "#/properties/modified/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.modified.type, parentSchema: schema32.properties.modified, data: data1 }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.experiments !== void 0) {
              let data2 = data.experiments;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  if (data2.length > 4096) {
                    validate21.errors = [{ instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items", schema: 4096, parentSchema: schema32.properties.experiments, data: data2 }];
                    return false;
                  } else {
                    if (data2.length < 1) {
                      validate21.errors = [{ instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.experiments, data: data2 }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs6 = errors;
                        if (errors === _errs6) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing1;
                            if (data3.expName === void 0 && (missing1 = "expName") || data3.expId === void 0 && (missing1 = "expId") || data3.activities === void 0 && (missing1 = "activities")) {
                              validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema32.properties.experiments.items.required, parentSchema: schema32.properties.experiments.items, data: data3 }];
                              return false;
                            } else {
                              if (data3.expName !== void 0) {
                                let data4 = data3.expName;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                  if (typeof data4 === "string") {
                                    if (func1(data4) > 128) {
                                      validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/expName", schemaPath: "#/properties/experiments/items/properties/expName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema32.properties.experiments.items.properties.expName, data: data4 }];
                                      return false;
                                    } else {
                                      if (func1(data4) < 1) {
                                        validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/expName", schemaPath: "#/properties/experiments/items/properties/expName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.experiments.items.properties.expName, data: data4 }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/expName", schemaPath: "#/properties/experiments/items/properties/expName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.experiments.items.properties.expName.type, parentSchema: schema32.properties.experiments.items.properties.expName, data: data4 }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data3.expId !== void 0) {
                                  let data5 = data3.expId;
                                  const _errs10 = errors;
                                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                    validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/expId", schemaPath: "#/properties/experiments/items/properties/expId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.experiments.items.properties.expId.type, parentSchema: schema32.properties.experiments.items.properties.expId, data: data5 }];
                                    return false;
                                  }
                                  var valid2 = _errs10 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data3.activities !== void 0) {
                                    let data6 = data3.activities;
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                      if (Array.isArray(data6)) {
                                        if (data6.length > 1024) {
                                          validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities", schemaPath: "#/properties/experiments/items/properties/activities/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items", schema: 1024, parentSchema: schema32.properties.experiments.items.properties.activities, data: data6 }];
                                          return false;
                                        } else {
                                          var valid3 = true;
                                          const len1 = data6.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let data7 = data6[i1];
                                            const _errs14 = errors;
                                            if (errors === _errs14) {
                                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                let missing2;
                                                if (data7.activityName === void 0 && (missing2 = "activityName") || data7.activityId === void 0 && (missing2 = "activityId")) {
                                                  validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities/" + i1, schemaPath: "#/properties/experiments/items/properties/activities/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema32.properties.experiments.items.properties.activities.items.required, parentSchema: schema32.properties.experiments.items.properties.activities.items, data: data7 }];
                                                  return false;
                                                } else {
                                                  if (data7.activityName !== void 0) {
                                                    let data8 = data7.activityName;
                                                    const _errs16 = errors;
                                                    if (errors === _errs16) {
                                                      if (typeof data8 === "string") {
                                                        if (func1(data8) > 128) {
                                                          validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities/" + i1 + "/activityName", schemaPath: "#/properties/experiments/items/properties/activities/items/properties/activityName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema32.properties.experiments.items.properties.activities.items.properties.activityName, data: data8 }];
                                                          return false;
                                                        } else {
                                                          if (func1(data8) < 1) {
                                                            validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities/" + i1 + "/activityName", schemaPath: "#/properties/experiments/items/properties/activities/items/properties/activityName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.experiments.items.properties.activities.items.properties.activityName, data: data8 }];
                                                            return false;
                                                          }
                                                        }
                                                      } else {
                                                        validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities/" + i1 + "/activityName", schemaPath: "#/properties/experiments/items/properties/activities/items/properties/activityName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.experiments.items.properties.activities.items.properties.activityName.type, parentSchema: schema32.properties.experiments.items.properties.activities.items.properties.activityName, data: data8 }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid4 = _errs16 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data7.activityId !== void 0) {
                                                      let data9 = data7.activityId;
                                                      const _errs18 = errors;
                                                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                                        validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities/" + i1 + "/activityId", schemaPath: "#/properties/experiments/items/properties/activities/items/properties/activityId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.experiments.items.properties.activities.items.properties.activityId.type, parentSchema: schema32.properties.experiments.items.properties.activities.items.properties.activityId, data: data9 }];
                                                        return false;
                                                      }
                                                      var valid4 = _errs18 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities/" + i1, schemaPath: "#/properties/experiments/items/properties/activities/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.experiments.items.properties.activities.items.type, parentSchema: schema32.properties.experiments.items.properties.activities.items, data: data7 }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs14 === errors;
                                            if (!valid3) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0 + "/activities", schemaPath: "#/properties/experiments/items/properties/activities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.experiments.items.properties.activities.type, parentSchema: schema32.properties.experiments.items.properties.activities, data: data6 }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs12 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/experiments/" + i0, schemaPath: "#/properties/experiments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.experiments.items.type, parentSchema: schema32.properties.experiments.items, data: data3 }];
                            return false;
                          }
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/experiments", schemaPath: "#/properties/experiments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.experiments.type, parentSchema: schema32.properties.experiments, data: data2 }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "version": true, "modified": true, "experiments": true }, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly firefly: Validator, readonly registry: Validator } = { firefly: checkfirefly, registry: checkregistry }
