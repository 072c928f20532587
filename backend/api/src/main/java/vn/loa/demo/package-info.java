/**
 * The demonstration: a province and two of its communes, loaded over HTTP as by any client. The plan of xã Liên Minh follows a real one of
 * 2022; what that paper omits (numbers, days, signers, amounts) and everything else is invented.
 */
package vn.loa.demo;
