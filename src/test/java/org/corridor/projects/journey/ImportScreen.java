package org.corridor.projects.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The page that brings in a design from a file. */
final class ImportScreen {

  private final Page page;

  ImportScreen(Page page) {
    this.page = page;
  }

  ImportScreen open() {
    page.navigate("/designs/import");
    return this;
  }

  void send(String name, String type, byte[] file) {
    page.locator("#file").setInputFiles(new FilePayload(name, type, file));
    page.waitForNavigation(() -> page.locator("main button.primary").click());
  }

  void send(String name, String type, String file) {
    send(name, type, file.getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong, next to the field. */
  Locator problem() {
    return page.locator("#file-error");
  }
}
