/** Other ways to begin a plan than from nothing: from last year's, from the superior's, from a template; and its duties from a sheet. */
package vn.loa.work.beginning;
