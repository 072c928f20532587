/** What an office would send a paper back for: its form, and what it says against what is known. */
package vn.loa.reading.preflight;
