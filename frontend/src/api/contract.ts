// A call's request and response types, from the generated contract by path and method: none is written by hand.
import type { Act } from './act';
import type { paths } from './schema';

type Base = '/api/v1';
export type Method = 'get' | 'post' | 'put' | 'delete';

/** Templates of the contract that have this method, as written after `/api/v1`. */
export type Path<M extends Method> = {
  [P in keyof paths]: P extends `${Base}${infer Rest}` ? (paths[P] extends Record<M, object> ? Rest : never) : never;
}[keyof paths];

type Operation<M extends Method, P extends string> = `${Base}${P}` extends infer Full extends keyof paths
  ? paths[Full][M]
  : never;

/** The parameters in one place of a request; `unknown`, which adds nothing, if there are none. */
type Named<O, Place extends string> = O extends { parameters: { [K in Place]?: infer Given extends object } }
  ? Given
  : unknown;
/** The binary member of an upload is a browser file; the contract can only type it as text. */
type Sendable<Body> = { [Name in keyof Body]: Name extends 'file' ? File : Body[Name] };
type Sent<Content> = Content extends { 'multipart/form-data': infer Form } ? Sendable<Form> : Content[keyof Content];
type Body<O> = O extends { requestBody: { content: infer Content } }
  ? { body: Sent<Content> }
  : O extends { requestBody?: { content: infer Content } }
    ? { body?: Sent<Content> }
    : unknown;
type Header<O, Name extends string, Given> = Name extends keyof Named<O, 'header'> ? Given : unknown;

/** All arguments of a call: path and query parameters by name, `body`, the `version` seen, the `act` with the key. */
export type Ask<M extends Method, P extends string, O = Operation<M, P>> = Named<O, 'path'> &
  Named<O, 'query'> &
  Body<O> &
  Header<O, 'If-Match', { version: number }> &
  Header<O, 'Idempotency-Key', { act: Act }>;

/** The object is optional if nothing in it is required. */
export type Asking<M extends Method, P extends string> =
  object extends Ask<M, P> ? [ask?: Ask<M, P>] : [ask: Ask<M, P>];

type Content<O> = O extends { responses: infer Answers }
  ? { [Status in keyof Answers]: Status extends 200 | 201 | 202 ? Answers[Status] : never }[keyof Answers] extends {
      content: infer Kinds;
    }
    ? Kinds
    : never
  : never;

/** The JSON a call returns; nothing if the contract has no body. */
export type Answer<M extends Method, P extends string> = [Content<Operation<M, P>>] extends [never]
  ? undefined
  : Content<Operation<M, P>> extends { 'application/json': infer View }
    ? View
    : never;

/** The media types an operation can answer with. */
export type Media<P extends string> = keyof Content<Operation<'get', P>> & string;

/** Templates that return one page of a list, and its item type. */
export type ListPath = {
  [P in Path<'get'>]: Answer<'get', P> extends { items: unknown[]; next?: string } ? P : never;
}[Path<'get'>];
export type Item<P extends string> = Answer<'get', P> extends { items: (infer One)[] } ? One : never;
