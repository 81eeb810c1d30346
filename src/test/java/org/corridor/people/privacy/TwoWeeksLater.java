package org.corridor.people.privacy;

import org.corridor.people.privacy.domain.EraseClosedAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the time pass in which a closed account can be taken back, for the tests of all modules. */
@Component
public class TwoWeeksLater {

  private final EraseClosedAccounts erasing;
  private final JdbcClient jdbc;

  TwoWeeksLater(EraseClosedAccounts erasing, JdbcClient jdbc) {
    this.erasing = erasing;
    this.jdbc = jdbc;
  }

  /** Erases all accounts that are closed now. */
  public void erase() {
    jdbc.sql("update people.closing set due_at = now() - interval '1 second'").update();
    erasing.eraseDue();
  }
}
