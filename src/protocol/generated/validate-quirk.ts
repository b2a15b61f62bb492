// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"quirk.schema.json","title":"Quirk","description":"A habit of the real service that strict clients stumble over.","discriminator":{"propertyName":"kind"},"oneOf":[{"title":"QuirkStep","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"rotatingItemIds: another item id in every event of a Responses stream. splitChoices: text in one choice, tool calls in another. missingFinishReason: no choice says why it ended. maxTokensRefused: max_tokens in a chat answers 400. emptyChoicesFirst: a stream begins with a chunk without choices. roleEveryChunk: every delta repeats the role. usageBeforeEnd: the usage comes before the finish reason.","enum":["rotatingItemIds","splitChoices","missingFinishReason","maxTokensRefused","emptyChoicesFirst","roleEveryChunk","usageBeforeEnd"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"fault.schema.json#/$defs/after"},"every":{"$ref":"fault.schema.json#/$defs/every"},"probability":{"$ref":"fault.schema.json#/$defs/probability"},"times":{"$ref":"fault.schema.json#/$defs/times"}}}]};
const schema38 = {"description":"Lets the first so many requests through; 0 by default.","type":"integer","minimum":0};
const schema39 = {"description":"Of the requests after those, hits every so-many-th: 3 is the third, the sixth ...; 1 by default.","type":"integer","minimum":1};
const schema40 = {"description":"Hits with this probability, drawn from the seed; 1 by default.","type":"number","minimum":0,"maximum":1};
const schema41 = {"description":"Hits at most so many requests; no bound by default.","type":"integer","minimum":1};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"match.schema.json","title":"Match","description":"Which requests are meant. Every clause given must hold; an empty object means every request.","type":"object","additionalProperties":false,"properties":{"prompt":{"description":"The text before the cursor; of a chat, its last user message. Of several prompts in one request, each is looked at by itself.","allOf":[{"$ref":"#/$defs/textMatch"}]},"suffix":{"description":"The text after the cursor; a request without one has an empty suffix.","allOf":[{"$ref":"#/$defs/textMatch"}]},"language":{"description":"A VS Code language id such as typescript, or several of which one must be the request's.","examples":["typescript",["javascript","typescriptreact"]],"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]},"path":{"description":"A glob over the path of the edited file, as the client sends it; without a slash it is compared with the file's name alone.","examples":["src/**/*.ts","*.test.ts"],"type":"string","minLength":1,"maxLength":1024},"model":{"description":"A glob over the model or engine that the request names.","examples":["gpt-*"],"type":"string","minLength":1,"maxLength":1024},"endpoint":{"description":"The name of the endpoint that was asked.","examples":["completions"],"type":"string","minLength":1},"headers":{"description":"Request headers by name, in upper or lower case; a header that was not sent fits nothing.","examples":[{"openai-intent":"copilot-ghost","user-agent":{"startsWith":"GithubCopilot/"}}],"type":"object","additionalProperties":{"$ref":"#/$defs/textMatch"}}},"$defs":{"textMatch":{"title":"TextMatch","description":"What a text must look like: exactly this one, or one of equals, startsWith, endsWith, contains and regex.","oneOf":[{"description":"The text, exactly.","type":"string"},{"title":"TextEquals","type":"object","required":["equals"],"additionalProperties":false,"properties":{"equals":{"description":"The text, exactly.","type":"string"}}},{"title":"TextStartsWith","type":"object","required":["startsWith"],"additionalProperties":false,"properties":{"startsWith":{"description":"How the text begins.","type":"string","minLength":1}}},{"title":"TextEndsWith","type":"object","required":["endsWith"],"additionalProperties":false,"properties":{"endsWith":{"description":"How the text ends; of a prompt, what stands right before the cursor.","type":"string","minLength":1}}},{"title":"TextContains","type":"object","required":["contains"],"additionalProperties":false,"properties":{"contains":{"description":"What stands anywhere in the text.","type":"string","minLength":1}}},{"title":"TextRegex","type":"object","required":["regex"],"additionalProperties":false,"properties":{"regex":{"description":"A JavaScript regular expression that is found somewhere in the text. Ones that can take exponential time are refused when they are loaded, and only the 8,192 characters nearest the cursor are looked at.","type":"string","minLength":1,"maxLength":1024},"flags":{"description":"Flags of the regular expression: any of i, m, s, u and v.","examples":["i"],"type":"string","pattern":"^[imsuv]*$"}}}]}}};
const schema33 = {"title":"TextMatch","description":"What a text must look like: exactly this one, or one of equals, startsWith, endsWith, contains and regex.","oneOf":[{"description":"The text, exactly.","type":"string"},{"title":"TextEquals","type":"object","required":["equals"],"additionalProperties":false,"properties":{"equals":{"description":"The text, exactly.","type":"string"}}},{"title":"TextStartsWith","type":"object","required":["startsWith"],"additionalProperties":false,"properties":{"startsWith":{"description":"How the text begins.","type":"string","minLength":1}}},{"title":"TextEndsWith","type":"object","required":["endsWith"],"additionalProperties":false,"properties":{"endsWith":{"description":"How the text ends; of a prompt, what stands right before the cursor.","type":"string","minLength":1}}},{"title":"TextContains","type":"object","required":["contains"],"additionalProperties":false,"properties":{"contains":{"description":"What stands anywhere in the text.","type":"string","minLength":1}}},{"title":"TextRegex","type":"object","required":["regex"],"additionalProperties":false,"properties":{"regex":{"description":"A JavaScript regular expression that is found somewhere in the text. Ones that can take exponential time are refused when they are loaded, and only the 8,192 characters nearest the cursor are looked at.","type":"string","minLength":1,"maxLength":1024},"flags":{"description":"Flags of the regular expression: any of i, m, s, u and v.","examples":["i"],"type":"string","pattern":"^[imsuv]*$"}}}]};
const pattern4 = new RegExp("^[imsuv]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="match.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "prompt") || (key0 === "suffix")) || (key0 === "language")) || (key0 === "path")) || (key0 === "model")) || (key0 === "endpoint")) || (key0 === "headers"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
const _errs5 = errors;
let valid3 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(errors === _errs8){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.equals === undefined) && (missing0 = "equals")){
const err1 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs10 = errors;
for(const key1 in data0){
if(!(key1 === "equals")){
const err2 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs10 === errors){
if(data0.equals !== undefined){
if(typeof data0.equals !== "string"){
const err3 = {instancePath:instancePath+"/prompt/equals",schemaPath:"#/$defs/textMatch/oneOf/1/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
var props0 = true;
}
const _errs13 = errors;
if(errors === _errs13){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.startsWith === undefined) && (missing1 = "startsWith")){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/2/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data0){
if(!(key2 === "startsWith")){
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data0.startsWith !== undefined){
let data2 = data0.startsWith;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/prompt/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/prompt/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(errors === _errs18){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.endsWith === undefined) && (missing2 = "endsWith")){
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/3/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs20 = errors;
for(const key3 in data0){
if(!(key3 === "endsWith")){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data0.endsWith !== undefined){
let data3 = data0.endsWith;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/prompt/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs23 = errors;
if(errors === _errs23){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.contains === undefined) && (missing3 = "contains")){
const err15 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/4/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
const _errs25 = errors;
for(const key4 in data0){
if(!(key4 === "contains")){
const err16 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
}
if(_errs25 === errors){
if(data0.contains !== undefined){
let data4 = data0.contains;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data4 === "string"){
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/prompt/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/prompt/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid3 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs28 = errors;
if(errors === _errs28){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.regex === undefined) && (missing4 = "regex")){
const err20 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/5/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs30 = errors;
for(const key5 in data0){
if(!((key5 === "regex") || (key5 === "flags"))){
const err21 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs30 === errors){
if(data0.regex !== undefined){
let data5 = data0.regex;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data5 === "string"){
if(data5.length > 1024){
const err22 = {instancePath:instancePath+"/prompt/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data5.length < 1){
const err23 = {instancePath:instancePath+"/prompt/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/prompt/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data0.flags !== undefined){
let data6 = data0.flags;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err25 = {instancePath:instancePath+"/prompt/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[imsuv]*$"},message:"must match pattern \""+"^[imsuv]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/prompt/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid3 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid3){
const err28 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suffix !== undefined){
let data7 = data.suffix;
const _errs35 = errors;
const _errs38 = errors;
let valid11 = false;
let passing1 = null;
const _errs39 = errors;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs39 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs41 = errors;
if(errors === _errs41){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing5;
if((data7.equals === undefined) && (missing5 = "equals")){
const err30 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs43 = errors;
for(const key6 in data7){
if(!(key6 === "equals")){
const err31 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs43 === errors){
if(data7.equals !== undefined){
if(typeof data7.equals !== "string"){
const err32 = {instancePath:instancePath+"/suffix/equals",schemaPath:"#/$defs/textMatch/oneOf/1/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
var props1 = true;
}
const _errs46 = errors;
if(errors === _errs46){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing6;
if((data7.startsWith === undefined) && (missing6 = "startsWith")){
const err34 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs48 = errors;
for(const key7 in data7){
if(!(key7 === "startsWith")){
const err35 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs48 === errors){
if(data7.startsWith !== undefined){
let data9 = data7.startsWith;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data9 === "string"){
if(data9.length < 1){
const err36 = {instancePath:instancePath+"/suffix/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/suffix/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid11 = true;
passing1 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs51 = errors;
if(errors === _errs51){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing7;
if((data7.endsWith === undefined) && (missing7 = "endsWith")){
const err39 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/3/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
const _errs53 = errors;
for(const key8 in data7){
if(!(key8 === "endsWith")){
const err40 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
}
if(_errs53 === errors){
if(data7.endsWith !== undefined){
let data10 = data7.endsWith;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data10 === "string"){
if(data10.length < 1){
const err41 = {instancePath:instancePath+"/suffix/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/suffix/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid1 = _errs51 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid11 = true;
passing1 = 3;
if(props1 !== true){
props1 = true;
}
}
const _errs56 = errors;
if(errors === _errs56){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing8;
if((data7.contains === undefined) && (missing8 = "contains")){
const err44 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
const _errs58 = errors;
for(const key9 in data7){
if(!(key9 === "contains")){
const err45 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
}
if(_errs58 === errors){
if(data7.contains !== undefined){
let data11 = data7.contains;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data11 === "string"){
if(data11.length < 1){
const err46 = {instancePath:instancePath+"/suffix/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/suffix/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid1 = _errs56 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid11 = true;
passing1 = 4;
if(props1 !== true){
props1 = true;
}
}
const _errs61 = errors;
if(errors === _errs61){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing9;
if((data7.regex === undefined) && (missing9 = "regex")){
const err49 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
const _errs63 = errors;
for(const key10 in data7){
if(!((key10 === "regex") || (key10 === "flags"))){
const err50 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
}
if(_errs63 === errors){
if(data7.regex !== undefined){
let data12 = data7.regex;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data12 === "string"){
if(data12.length > 1024){
const err51 = {instancePath:instancePath+"/suffix/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data12.length < 1){
const err52 = {instancePath:instancePath+"/suffix/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/suffix/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid16 = _errs64 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data7.flags !== undefined){
let data13 = data7.flags;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err54 = {instancePath:instancePath+"/suffix/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[imsuv]*$"},message:"must match pattern \""+"^[imsuv]*$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/suffix/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid16 = _errs66 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid1 = _errs61 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 5];
}
else {
if(_valid1){
valid11 = true;
passing1 = 5;
if(props1 !== true){
props1 = true;
}
}
}
}
}
}
}
if(!valid11){
const err57 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data14 = data.language;
const _errs68 = errors;
const _errs69 = errors;
let valid17 = false;
let passing2 = null;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data14 === "string"){
if(data14.length < 1){
const err58 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid2 = _errs70 === errors;
if(_valid2){
valid17 = true;
passing2 = 0;
}
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data14)){
var valid18 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs74 = errors;
if(errors === _errs74){
if(typeof data15 === "string"){
if(data15.length < 1){
const err60 = {instancePath:instancePath+"/language/" + i0,schemaPath:"#/properties/language/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/language/" + i0,schemaPath:"#/properties/language/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var valid18 = _errs74 === errors;
if(!valid18){
break;
}
}
}
else {
const err62 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid2 = _errs72 === errors;
if(_valid2 && valid17){
valid17 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid17 = true;
passing2 = 1;
}
}
if(!valid17){
const err63 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data16 = data.path;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data16 === "string"){
if(data16.length > 1024){
validate21.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(data16.length < 1){
validate21.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data17 = data.model;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data17 === "string"){
if(data17.length > 1024){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(data17.length < 1){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data18 = data.endpoint;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data18 === "string"){
if(data18.length < 1){
validate21.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data19 = data.headers;
const _errs82 = errors;
if(errors === _errs82){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key11 in data19){
let data20 = data19[key11];
const _errs85 = errors;
const _errs87 = errors;
let valid21 = false;
let passing3 = null;
const _errs88 = errors;
if(typeof data20 !== "string"){
const err64 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs88 === errors;
if(_valid3){
valid21 = true;
passing3 = 0;
}
const _errs90 = errors;
if(errors === _errs90){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing10;
if((data20.equals === undefined) && (missing10 = "equals")){
const err65 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/1/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
const _errs92 = errors;
for(const key12 in data20){
if(!(key12 === "equals")){
const err66 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
}
if(_errs92 === errors){
if(data20.equals !== undefined){
if(typeof data20.equals !== "string"){
const err67 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/equals",schemaPath:"#/$defs/textMatch/oneOf/1/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid3 = _errs90 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid21 = true;
passing3 = 1;
var props2 = true;
}
const _errs95 = errors;
if(errors === _errs95){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing11;
if((data20.startsWith === undefined) && (missing11 = "startsWith")){
const err69 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/2/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
const _errs97 = errors;
for(const key13 in data20){
if(!(key13 === "startsWith")){
const err70 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
}
if(_errs97 === errors){
if(data20.startsWith !== undefined){
let data22 = data20.startsWith;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data22 === "string"){
if(data22.length < 1){
const err71 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid3 = _errs95 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 2];
}
else {
if(_valid3){
valid21 = true;
passing3 = 2;
if(props2 !== true){
props2 = true;
}
}
const _errs100 = errors;
if(errors === _errs100){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing12;
if((data20.endsWith === undefined) && (missing12 = "endsWith")){
const err74 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/3/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
const _errs102 = errors;
for(const key14 in data20){
if(!(key14 === "endsWith")){
const err75 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
}
if(_errs102 === errors){
if(data20.endsWith !== undefined){
let data23 = data20.endsWith;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data23 === "string"){
if(data23.length < 1){
const err76 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid3 = _errs100 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 3];
}
else {
if(_valid3){
valid21 = true;
passing3 = 3;
if(props2 !== true){
props2 = true;
}
}
const _errs105 = errors;
if(errors === _errs105){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing13;
if((data20.contains === undefined) && (missing13 = "contains")){
const err79 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/4/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
const _errs107 = errors;
for(const key15 in data20){
if(!(key15 === "contains")){
const err80 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break;
}
}
if(_errs107 === errors){
if(data20.contains !== undefined){
let data24 = data20.contains;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data24 === "string"){
if(data24.length < 1){
const err81 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid3 = _errs105 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 4];
}
else {
if(_valid3){
valid21 = true;
passing3 = 4;
if(props2 !== true){
props2 = true;
}
}
const _errs110 = errors;
if(errors === _errs110){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing14;
if((data20.regex === undefined) && (missing14 = "regex")){
const err84 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/5/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
const _errs112 = errors;
for(const key16 in data20){
if(!((key16 === "regex") || (key16 === "flags"))){
const err85 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
}
if(_errs112 === errors){
if(data20.regex !== undefined){
let data25 = data20.regex;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data25 === "string"){
if(data25.length > 1024){
const err86 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data25.length < 1){
const err87 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid26 = _errs113 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data20.flags !== undefined){
let data26 = data20.flags;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err89 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[imsuv]*$"},message:"must match pattern \""+"^[imsuv]*$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var valid26 = _errs115 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid3 = _errs110 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 5];
}
else {
if(_valid3){
valid21 = true;
passing3 = 5;
if(props2 !== true){
props2 = true;
}
}
}
}
}
}
}
if(!valid21){
const err92 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs85 === errors;
if(!valid19){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="quirk.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "rotatingItemIds"){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs4 = errors;
if(!(((((((data0 === "rotatingItemIds") || (data0 === "splitChoices")) || (data0 === "missingFinishReason")) || (data0 === "maxTokensRefused")) || (data0 === "emptyChoicesFirst")) || (data0 === "roleEveryChunk")) || (data0 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.when !== undefined){
const _errs5 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.after !== undefined){
let data2 = data.after;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.every !== undefined){
let data3 = data.every;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.probability !== undefined){
let data4 = data.probability;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.times !== undefined){
let data5 = data.times;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "splitChoices"){
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data){
if(!((((((key1 === "kind") || (key1 === "when")) || (key1 === "after")) || (key1 === "every")) || (key1 === "probability")) || (key1 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data.kind !== undefined){
let data6 = data.kind;
const _errs21 = errors;
if(!(((((((data6 === "rotatingItemIds") || (data6 === "splitChoices")) || (data6 === "missingFinishReason")) || (data6 === "maxTokensRefused")) || (data6 === "emptyChoicesFirst")) || (data6 === "roleEveryChunk")) || (data6 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.when !== undefined){
const _errs22 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.after !== undefined){
let data8 = data.after;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.every !== undefined){
let data9 = data.every;
const _errs26 = errors;
const _errs27 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.probability !== undefined){
let data10 = data.probability;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.times !== undefined){
let data11 = data.times;
const _errs32 = errors;
const _errs33 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missingFinishReason"){
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key2 in data){
if(!((((((key2 === "kind") || (key2 === "when")) || (key2 === "after")) || (key2 === "every")) || (key2 === "probability")) || (key2 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data.kind !== undefined){
let data12 = data.kind;
const _errs38 = errors;
if(!(((((((data12 === "rotatingItemIds") || (data12 === "splitChoices")) || (data12 === "missingFinishReason")) || (data12 === "maxTokensRefused")) || (data12 === "emptyChoicesFirst")) || (data12 === "roleEveryChunk")) || (data12 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs38 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.when !== undefined){
const _errs39 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid14 = _errs39 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.after !== undefined){
let data14 = data.after;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs40 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.every !== undefined){
let data15 = data.every;
const _errs43 = errors;
const _errs44 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.probability !== undefined){
let data16 = data.probability;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid14 = _errs46 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.times !== undefined){
let data17 = data.times;
const _errs49 = errors;
const _errs50 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid14 = _errs49 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "maxTokensRefused"){
const _errs52 = errors;
if(errors === _errs52){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kind === undefined) && (missing3 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key3 in data){
if(!((((((key3 === "kind") || (key3 === "when")) || (key3 === "after")) || (key3 === "every")) || (key3 === "probability")) || (key3 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data.kind !== undefined){
let data18 = data.kind;
const _errs55 = errors;
if(!(((((((data18 === "rotatingItemIds") || (data18 === "splitChoices")) || (data18 === "missingFinishReason")) || (data18 === "maxTokensRefused")) || (data18 === "emptyChoicesFirst")) || (data18 === "roleEveryChunk")) || (data18 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs55 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.when !== undefined){
const _errs56 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid20 = _errs56 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.after !== undefined){
let data20 = data.after;
const _errs57 = errors;
const _errs58 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid20 = _errs57 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.every !== undefined){
let data21 = data.every;
const _errs60 = errors;
const _errs61 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs61){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid20 = _errs60 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.probability !== undefined){
let data22 = data.probability;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid20 = _errs63 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.times !== undefined){
let data23 = data.times;
const _errs66 = errors;
const _errs67 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs67){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid20 = _errs66 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "emptyChoicesFirst"){
const _errs69 = errors;
if(errors === _errs69){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs71 = errors;
for(const key4 in data){
if(!((((((key4 === "kind") || (key4 === "when")) || (key4 === "after")) || (key4 === "every")) || (key4 === "probability")) || (key4 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data.kind !== undefined){
let data24 = data.kind;
const _errs72 = errors;
if(!(((((((data24 === "rotatingItemIds") || (data24 === "splitChoices")) || (data24 === "missingFinishReason")) || (data24 === "maxTokensRefused")) || (data24 === "emptyChoicesFirst")) || (data24 === "roleEveryChunk")) || (data24 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid26 = _errs72 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.when !== undefined){
const _errs73 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid26 = _errs73 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.after !== undefined){
let data26 = data.after;
const _errs74 = errors;
const _errs75 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid26 = _errs74 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.every !== undefined){
let data27 = data.every;
const _errs77 = errors;
const _errs78 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid26 = _errs77 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.probability !== undefined){
let data28 = data.probability;
const _errs80 = errors;
const _errs81 = errors;
if(errors === _errs81){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1 || isNaN(data28)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid26 = _errs80 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.times !== undefined){
let data29 = data.times;
const _errs83 = errors;
const _errs84 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs84){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid26 = _errs83 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "roleEveryChunk"){
const _errs86 = errors;
if(errors === _errs86){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.kind === undefined) && (missing5 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs88 = errors;
for(const key5 in data){
if(!((((((key5 === "kind") || (key5 === "when")) || (key5 === "after")) || (key5 === "every")) || (key5 === "probability")) || (key5 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs88 === errors){
if(data.kind !== undefined){
let data30 = data.kind;
const _errs89 = errors;
if(!(((((((data30 === "rotatingItemIds") || (data30 === "splitChoices")) || (data30 === "missingFinishReason")) || (data30 === "maxTokensRefused")) || (data30 === "emptyChoicesFirst")) || (data30 === "roleEveryChunk")) || (data30 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs89 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.when !== undefined){
const _errs90 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid32 = _errs90 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.after !== undefined){
let data32 = data.after;
const _errs91 = errors;
const _errs92 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid32 = _errs91 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.every !== undefined){
let data33 = data.every;
const _errs94 = errors;
const _errs95 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid32 = _errs94 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.probability !== undefined){
let data34 = data.probability;
const _errs97 = errors;
const _errs98 = errors;
if(errors === _errs98){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid32 = _errs97 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.times !== undefined){
let data35 = data.times;
const _errs100 = errors;
const _errs101 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs101){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid32 = _errs100 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "usageBeforeEnd"){
const _errs103 = errors;
if(errors === _errs103){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs105 = errors;
for(const key6 in data){
if(!((((((key6 === "kind") || (key6 === "when")) || (key6 === "after")) || (key6 === "every")) || (key6 === "probability")) || (key6 === "times"))){
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs105 === errors){
if(data.kind !== undefined){
let data36 = data.kind;
const _errs106 = errors;
if(!(((((((data36 === "rotatingItemIds") || (data36 === "splitChoices")) || (data36 === "missingFinishReason")) || (data36 === "maxTokensRefused")) || (data36 === "emptyChoicesFirst")) || (data36 === "roleEveryChunk")) || (data36 === "usageBeforeEnd"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid38 = _errs106 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.when !== undefined){
const _errs107 = errors;
if(!(validate21(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid38 = _errs107 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.after !== undefined){
let data38 = data.after;
const _errs108 = errors;
const _errs109 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs109){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/after",schemaPath:"fault.schema.json#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid38 = _errs108 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.every !== undefined){
let data39 = data.every;
const _errs111 = errors;
const _errs112 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs112){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 1 || isNaN(data39)){
validate20.errors = [{instancePath:instancePath+"/every",schemaPath:"fault.schema.json#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid38 = _errs111 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.probability !== undefined){
let data40 = data.probability;
const _errs114 = errors;
const _errs115 = errors;
if(errors === _errs115){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data40 < 0 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/probability",schemaPath:"fault.schema.json#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid38 = _errs114 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.times !== undefined){
let data41 = data.times;
const _errs117 = errors;
const _errs118 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs118){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/times",schemaPath:"fault.schema.json#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid38 = _errs117 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

