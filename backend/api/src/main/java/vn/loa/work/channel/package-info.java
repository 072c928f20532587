/** How things are communicated: the unit's loudspeaker, web page, posters, meetings and the rest. */
package vn.loa.work.channel;
