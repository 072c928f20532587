package vn.loa.work.extension;

enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED
}
