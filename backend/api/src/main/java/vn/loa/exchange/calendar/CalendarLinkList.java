package vn.loa.exchange.calendar;

import java.util.List;

record CalendarLinkList(List<CalendarLinkView> items) {}
