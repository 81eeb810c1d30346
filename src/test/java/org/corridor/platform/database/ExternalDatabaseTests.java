package org.corridor.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corridor.FreshDatabase;
import org.corridor.platform.CannotStart;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTests {

  @Test
  void aRecentDatabaseThatAnswersPasses() {
    String url = FreshDatabase.create();
    assertThatCode(() -> ExternalDatabase.check(url, "postgres", "")).doesNotThrowAnyException();
  }

  @Test
  void anUnreachableDatabaseIsNamedWithoutItsPassword() {
    assertThatThrownBy(
            () ->
                ExternalDatabase.check(
                    "jdbc:postgresql://localhost:1/corridor?password=secret", "ada", "secret"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot reach the database at jdbc:postgresql://localhost:1/corridor")
        .hasMessageContaining("CORRIDOR_DB_URL")
        .message()
        .doesNotContain("secret")
        .doesNotContain("\n");
  }

  @Test
  void anOldDatabaseIsRefused() {
    assertThatThrownBy(() -> ExternalDatabase.checkVersion("jdbc:postgresql://db/corridor", 14))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("needs PostgreSQL 15 or newer")
        .hasMessageContaining("is version 14");
    assertThatCode(() -> ExternalDatabase.checkVersion("jdbc:postgresql://db/corridor", 15))
        .doesNotThrowAnyException();
  }
}
