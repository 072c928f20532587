package vn.loa.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process per data folder. The operating system releases the lock however the process ends. */
record HomeLock(FileChannel channel, FileLock lock) implements AutoCloseable {
    static HomeLock take(Path home) throws IOException {
        var file = home.resolve("pg.lock");
        FileChannel channel;
        try {
            Files.createDirectories(home);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw new Refusal(
                    "Không có quyền ghi vào thư mục dữ liệu " + home
                            + ". Thư mục này có thể do tài khoản khác (root?) tạo ra; hãy đổi chủ sở hữu hoặc chọn"
                            + " LOA_HOME khác.",
                    "No right to write to the data folder " + home
                            + ". Another account (root?) may have made it; change its owner or choose another LOA_HOME.",
                    denied);
        }
        var lock = tryLock(channel);
        if (lock == null) {
            var holder = read(channel);
            channel.close();
            throw new Refusal(
                    "Thư mục dữ liệu " + home + " đang được một tiến trình Loa khác sử dụng (pid " + holder
                            + "). Hãy dừng tiến trình đó trước, hoặc chọn LOA_HOME khác.",
                    "The data folder " + home + " is in use by another Loa process (pid " + holder
                            + "). Stop that process first, or choose another LOA_HOME.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new HomeLock(channel, lock);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Whether a running process holds it. */
    static boolean held(Path home) throws IOException {
        var file = home.resolve("pg.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = tryLock(channel)) {
            return lock == null;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    }
}
