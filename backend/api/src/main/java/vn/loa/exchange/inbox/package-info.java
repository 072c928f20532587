/** What a person must do today, gathered from every noun. */
package vn.loa.exchange.inbox;
