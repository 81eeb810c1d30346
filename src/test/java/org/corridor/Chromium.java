package org.corridor;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of a test run; it starts with the first test that needs it. */
final class Chromium {

  static final boolean REQUIRED = Boolean.getBoolean("browser.required");

  private Chromium() {}

  /**
   * Where Chromium is on this machine: as {@code CHROMIUM} says, else in the usual places. The one
   * that has no window takes half the time.
   */
  static Optional<Path> installed() {
    return Stream.of(
            System.getenv().getOrDefault("CHROMIUM", ""),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser running() {
    return Running.BROWSER;
  }

  private static final class Running {

    static final Browser BROWSER = launch();

    private static Browser launch() {
      Path chromium =
          installed()
              .orElseThrow(
                  () ->
                      new AssertionError(
                          "Browser tests are required (-Dbrowser.required=true), but no Chromium is installed"));
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(chromium)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }
}
