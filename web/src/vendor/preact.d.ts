// The types of preact.js, from the packages that it is made of.

export {
  h,
  Fragment,
  Component,
  render,
  hydrate,
  createContext,
  createRef,
  options,
} from "preact";
export type { ComponentChild, ComponentChildren, ComponentType, RefObject, VNode } from "preact";
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "preact/hooks";
export {
  signal,
  computed,
  effect,
  batch,
  untracked,
  Signal,
  useSignal,
  useComputed,
  useSignalEffect,
} from "@preact/signals";
export type { ReadonlySignal } from "@preact/signals";

import type { VNode } from "preact";

/** A template in htm's syntax. Its values become text, attributes or children, never HTML. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): VNode;
