package org.corridor.platform.start;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.corridor.platform.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * Where the database is, as {@code spring.datasource} settings. The database may still be starting:
 * whoever asks first waits for it, so that it starts while the application reads its classes.
 */
final class DatabaseSettings extends EnumerablePropertySource<CompletableFuture<String>> {

  private static final String URL = "spring.datasource.url";

  private final Map<String, String> account;

  DatabaseSettings(
      CompletableFuture<String> url, @Nullable String user, @Nullable String password) {
    super("corridorDatabase", url);
    this.account =
        Map.of(
            "spring.datasource.username", user == null ? "" : user,
            "spring.datasource.password", password == null ? "" : password);
  }

  @Override
  public String[] getPropertyNames() {
    return new String[] {URL, "spring.datasource.username", "spring.datasource.password"};
  }

  @Override
  public @Nullable Object getProperty(String name) {
    return name.equals(URL) ? url() : account.get(name);
  }

  private String url() {
    try {
      return getSource().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CannotStart reason) {
        throw reason;
      }
      throw e;
    }
  }
}
