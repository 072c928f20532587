package vn.loa.beginning;

/** A sheet to start from. */
final class SampleSheet {
    private SampleSheet() {}

    static byte[] bytes() {
        return new byte[0];
    }
}
