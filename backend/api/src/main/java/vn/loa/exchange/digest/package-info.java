/** What waits for a person, told by mail each working morning to whoever asked for it. */
package vn.loa.exchange.digest;
