/** What Loa does by the clock, for whoever runs the server: what ran, when, what it did, when it is next. */
package vn.loa.exchange.job;
