import java.sql.DriverManager;

/** Writes PostgreSQL's log full over a connection opened before: url, user, password, megabytes; begins at the first line of input. */
class Wal {
    public static void main(String[] words) throws Exception {
        try (var connection = DriverManager.getConnection(words[0], words[1], words[2]);
                var statement = connection.createStatement()) {
            System.out.println("ready");
            System.in.read();
            statement.execute("select pg_logical_emit_message(true, 'drill', repeat('x', 1000000)) from generate_series(1, "
                    + Integer.parseInt(words[3]) + ")");
            System.out.println("all written");
        } catch (java.sql.SQLException failure) {
            System.out.println(failure.getMessage());
        }
    }
}
