/** Tells other programs what happened, by signed posts to an address; what is sent says that something happened to a thing, never its content. */
package vn.loa.exchange.webhook;
