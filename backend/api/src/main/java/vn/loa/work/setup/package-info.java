/** A unit becomes usable in one act: its people with slips, its bodies, its channels; many units from one sheet. */
package vn.loa.work.setup;
