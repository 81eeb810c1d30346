package org.corridor.projects.journey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The page of a design with its steps and its documents. */
final class OverviewScreen {

  private final Page page;
  private final String design;

  OverviewScreen(Page page, String design) {
    this.page = page;
    this.design = design;
  }

  OverviewScreen open() {
    page.navigate(design);
    return this;
  }

  Locator finishedSteps() {
    return page.locator(".overview .done");
  }

  /** Clicks a document and gives what arrives. */
  byte[] download(String document) {
    Download download =
        page.waitForDownload(() -> page.locator("main a[href$='/" + document + "']").click());
    try (InputStream file = download.createReadStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
