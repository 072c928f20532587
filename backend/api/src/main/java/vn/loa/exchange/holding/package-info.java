/** What hangs on a person or a unit: looked at before the person leaves or the unit is reorganised. */
package vn.loa.exchange.holding;
