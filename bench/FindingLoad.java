import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts designs from cases of the handbook that have a text box, by the forms of the site, and asks for partners for each of them in turn at a steady rate. Each answer is timed from the moment the
 * question was due. Prints a row of a table. Run by finding.sh: {@code java FindingLoad.java BASE_URL RATE SECONDS}.
 */
public class FindingLoad {

  private static final String[] CASES = ("ghana-19 nigeria-40 moldova-30 tunisia-51 morocco-35 jamaica-21 sri-lanka-49 morocco-36 georgia-15 georgia-17 mali-24 mali-25 egypt-11 cape-verde-7"
      + " philippines-43 jamaica-22 senegal-47 moldova-28").split(" ");
  private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("/designs/([a-z0-9]{26})");

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String base;
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger bytes = new AtomicInteger();

  FindingLoad(String base) {
    this.base = base;
  }

  public static void main(String[] args) throws Exception {
    FindingLoad load = new FindingLoad(args[0]);
    int rate = Integer.parseInt(args[1]);
    int seconds = Integer.parseInt(args[2]);
    List<String> designs = load.designs();
    load.run(designs, rate, 10);
    double[] times = load.run(designs, rate, seconds);
    Arrays.sort(times);
    System.out.printf("%.1f | %.1f | %.1f | %.1f | %.1f | %d | %d%n", times[times.length / 2], times[(int) (times.length * 0.95)], times[(int) (times.length * 0.99)], times[times.length - 1],
        times.length / (double) seconds, load.bytes.get(), load.failed.get());
  }

  private List<String> designs() throws Exception {
    List<String> keys = new ArrayList<>();
    for (String one : CASES) {
      Matcher proof = PROOF.matcher(send("/designs?from=" + one, null).body());
      if (!proof.find()) {
        throw new IllegalStateException("No form");
      }
      HttpResponse<String> started = send("/designs", "from=" + one + "&_csrf=" + URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8));
      Matcher key = KEY.matcher(started.headers().firstValue("location").orElse(""));
      if (key.find()) {
        keys.add(key.group(1));
      }
    }
    if (keys.size() < CASES.length / 2) {
      throw new IllegalStateException("Only " + keys.size() + " designs");
    }
    return keys;
  }

  private HttpResponse<String> send(String path, String form) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
    if (form != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private double[] run(List<String> designs, int rate, int seconds) throws Exception {
    int count = rate * seconds;
    double[] times = new double[count];
    failed.set(0);
    ExecutorService clients = Executors.newFixedThreadPool(64);
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      int number = i;
      long due = start + (long) (i * 1e9 / rate);
      long wait = due - System.nanoTime();
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      clients.execute(() -> {
        ask(designs.get(number % designs.size()));
        times[number] = (System.nanoTime() - due) / 1e6;
      });
    }
    clients.shutdown();
    clients.awaitTermination(10, TimeUnit.MINUTES);
    return times;
  }

  private void ask(String design) {
    try {
      HttpResponse<String> answer = send("/partners?design=" + design, null);
      bytes.set(answer.body().length());
      if (answer.statusCode() != 200 || !answer.body().contains("class=\"radar\"")) {
        failed.incrementAndGet();
      }
    } catch (Exception e) {
      failed.incrementAndGet();
    }
  }
}
