/** What changed since a program last asked, in the journal's one order; things and traces of things, never their content. */
package vn.loa.exchange.feed;
