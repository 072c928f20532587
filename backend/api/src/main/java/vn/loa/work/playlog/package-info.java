/** What loudspeaker systems log as played: rows kept as they came, counted as activities without anybody typing. */
package vn.loa.work.playlog;
