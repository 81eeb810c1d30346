import java.io.BufferedWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Run by iati.sh. {@code java IatiImport.java make FILE MEGABYTES} writes a file of activities with transactions and results and prints how many; {@code read BASE_URL NAME} lets the sample steward read a
 * file of the operator's folder and prints the address of the import and the seconds from the press of the button until its page says that it waits for a decision; {@code begin BASE_URL NAME PERCENT} prints
 * the address once so much is read; {@code wait BASE_URL PATH} prints the seconds until it waits for a decision; {@code press BASE_URL PATH DEED TITLE} presses a button and prints the seconds until the
 * page has that title.
 */
public class IatiImport {

  private static final String READY = "Ready for your decision";
  private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern STEWARD = Pattern.compile("name=\"email\" value=\"([^\"]*steward[^\"]*)\"");
  private static final Pattern PROGRESS = Pattern.compile("<progress max=\"1000\" value=\"(\\d+)\"");

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String base;

  IatiImport(String base) {
    this.base = base;
  }

  public static void main(String[] args) throws Exception {
    if (args[0].equals("make")) {
      System.out.println(make(Path.of(args[1]), Long.parseLong(args[2]) * 1_000_000));
      return;
    }
    IatiImport bench = new IatiImport(args[1]);
    bench.signIn();
    switch (args[0]) {
      case "begin" -> {
        String path = bench.begin(args[2]);
        bench.until(path, System.nanoTime(), page -> progress(page) >= 10 * Integer.parseInt(args[3]));
        System.out.println(path);
      }
      case "read" -> {
        long start = System.nanoTime();
        String path = bench.begin(args[2]);
        System.out.println(path + " " + bench.until(path, start, page -> page.contains("<h1>" + READY + "</h1>")));
      }
      case "press" -> {
        long start = System.nanoTime();
        String path = bench.post("/stewards/iati", args[2] + args[3], "x=1");
        System.out.println(args.length == 4 ? "" : bench.until(path, start, page -> page.contains("<h1>" + args[4] + "</h1>")));
      }
      case "wait" -> System.out.println(bench.until(args[2], System.nanoTime(), page -> page.contains("<h1>" + READY + "</h1>")));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static int make(Path file, long bytes) throws Exception {
    int activities = 0;
    long written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
      while (written < bytes) {
        String activity = activity(activities++);
        out.write(activity);
        written += activity.getBytes(StandardCharsets.UTF_8).length;
      }
      out.write("</iati-activities>\n");
    }
    return activities;
  }

  /** Some 6 KB, as usual publishers write: two languages, three partners, a place, a budget, 12 transactions, a result. */
  private static String activity(int number) {
    StringBuilder xml = new StringBuilder();
    xml.append("<iati-activity xml:lang=\"en\" default-currency=\"EUR\" last-updated-datetime=\"2026-05-01T00:00:00Z\">\n<iati-identifier>XM-BENCH-1-").append(number).append("</iati-identifier>\n");
    xml.append("<reporting-org ref=\"XM-BENCH-1\" type=\"22\"><narrative>Bench &amp; Friends</narrative></reporting-org>\n");
    xml.append("<title><narrative>Savings of village ").append(number).append("</narrative><narrative xml:lang=\"fr\">Épargne du village ").append(number).append("</narrative></title>\n");
    xml.append("<description type=\"1\"><narrative>").append("Families save &amp; lend to each other, here &amp; abroad. ".repeat(8)).append("</narrative></description>\n");
    for (int role = 1; role <= 4; role += 1) {
      xml.append("<participating-org ref=\"XM-BENCH-").append(number % 500 + role).append("\" type=\"22\" role=\"").append(role).append("\"><narrative>Partner ").append(number % 500 + role).append("</narrative></participating-org>\n");
    }
    xml.append("<activity-status code=\"2\"/>\n<activity-date type=\"1\" iso-date=\"2026-01-01\"/>\n<recipient-country code=\"").append(number % 2 == 0 ? "ML" : "SN").append("\"/>\n");
    xml.append("<location><name><narrative>Place ").append(number).append("</narrative></name><point srsName=\"http://www.opengis.net/def/crs/EPSG/0/4326\"><pos>14.").append(number % 100).append(" -11.4</pos></point></location>\n");
    xml.append("<sector vocabulary=\"1\" code=\"24050\" percentage=\"60\"/><sector vocabulary=\"1\" code=\"24040\" percentage=\"40\"/>\n");
    xml.append("<budget><period-start iso-date=\"2026-01-01\"/><period-end iso-date=\"2026-12-31\"/><value value-date=\"2026-01-01\">50000</value></budget>\n");
    for (int i = 1; i <= 12; i++) {
      xml.append(String.format(Locale.ROOT, "<transaction><transaction-type code=\"4\"/><transaction-date iso-date=\"2026-%02d-15\"/><value value-date=\"2026-%02d-15\">%d.50</value><description><narrative>Spending of month %d</narrative></description></transaction>%n", i, i, 1000 + i, i));
    }
    xml.append("<result type=\"2\"><title><narrative>People save</narrative></title><indicator measure=\"1\"><title><narrative>Members</narrative></title><baseline year=\"2025\" value=\"0\"/><period><period-start iso-date=\"2026-01-01\"/><period-end iso-date=\"2026-06-30\"/><target value=\"40\"/><actual value=\"37\"><dimension name=\"sex\" value=\"female\"/></actual></period></indicator></result>\n");
    return xml.append("</iati-activity>\n").toString();
  }

  private static int progress(String page) {
    Matcher matcher = PROGRESS.matcher(page);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1000;
  }

  private void signIn() throws Exception {
    String page = send("/sign-in", null).body();
    Matcher steward = STEWARD.matcher(page);
    if (!steward.find()) {
      throw new IllegalStateException("No sample steward: start with the profile demo");
    }
    send("/sign-in", "next=/&shared=yes&password=" + encoded("mangoes by the river") + "&email=" + encoded(steward.group(1)) + "&_csrf=" + proof(page));
  }

  private String post(String from, String path, String body) throws Exception {
    return send(path, body + "&_csrf=" + proof(send(from, null).body())).headers().firstValue("location").orElseThrow().replace(base, "");
  }

  private String begin(String name) throws Exception {
    return post("/stewards/iati", "/stewards/iati/folder", "name=" + encoded(name));
  }

  private String until(String path, long start, java.util.function.Predicate<String> condition) throws Exception {
    String page = send(path, null).body();
    while (!condition.test(page)) {
      if (page.contains("note problem")) {
        throw new IllegalStateException(page.replaceAll("(?s)<head>.*?</head>|<[^>]+>", " ").replaceAll("\\s+", " "));
      }
      Thread.sleep(100);
      page = send(path, null).body();
    }
    return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
  }

  private HttpResponse<String> send(String path, String body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
    if (body != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String proof(String page) {
    Matcher matcher = PROOF.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("No form in " + page.substring(0, Math.min(300, page.length())));
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
