/** Work that the clock asks for: done once whoever is there, caught up with after a stop, and recorded where it did something or failed. */
package vn.loa.kernel.job;
