/** Papers looked at before they are submitted, Loa's own and any Word file: what an office would send back. Nothing is kept. */
package vn.loa.paper.preflight;
