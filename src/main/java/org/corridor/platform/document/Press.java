package org.corridor.platform.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Two documents are made at a time, so that memory stays bounded; others wait for a while. */
@Component
public class Press {

  private static final int AT_A_TIME = 2;
  private static final int SECONDS = 30;

  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  /** Too many documents are being made at the moment: the reader is asked to try again. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws Busy where no place gets free in time
   */
  public byte[] print(Supplier<byte[]> make) {
    if (!placeTaken()) {
      throw new Busy();
    }
    try {
      return make.get();
    } finally {
      places.release();
    }
  }

  private boolean placeTaken() {
    try {
      return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
