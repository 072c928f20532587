/** Calendars that other programs subscribe to by an address: one's own days, a unit's, a channel's. */
package vn.loa.exchange.calendar;
