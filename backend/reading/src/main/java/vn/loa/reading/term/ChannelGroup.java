package vn.loa.reading.term;

/** The two groups in which diversity of communication is scored. */
public enum ChannelGroup {
    ONLINE,
    TRADITIONAL
}
