import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in as the sample volunteer and asks for a page at a steady rate; each answer is timed from the moment it was due. Prints a row of a table. Run by budget.sh: {@code java BudgetLoad.java BASE_URL PATH RATE SECONDS}. */
public class BudgetLoad {

  private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String base;
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger bytes = new AtomicInteger();

  BudgetLoad(String base) {
    this.base = base;
  }

  public static void main(String[] args) throws Exception {
    BudgetLoad load = new BudgetLoad(args[0]);
    load.signIn();
    int rate = Integer.parseInt(args[2]);
    load.run(args[1], rate, 10);
    double[] times = load.run(args[1], rate, Integer.parseInt(args[3]));
    Arrays.sort(times);
    System.out.printf("%.1f | %.1f | %.1f | %.1f | %d | %d%n", times[times.length / 2], times[(int) (times.length * 0.95)], times[(int) (times.length * 0.99)], times[times.length - 1], load.bytes.get(), load.failed.get());
  }

  private void signIn() throws Exception {
    Matcher proof = PROOF.matcher(client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).build(), HttpResponse.BodyHandlers.ofString()).body());
    if (!proof.find()) throw new IllegalStateException("No form");
    String body = "email=" + enc("volunteer@corridor.example") + "&password=" + enc("mangoes by the river") + "&_csrf=" + enc(proof.group(1));
    HttpResponse<String> in = client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    if (in.statusCode() >= 400) throw new IllegalStateException("Not signed in: " + in.statusCode());
  }

  private static String enc(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private double[] run(String path, int rate, int seconds) throws Exception {
    int all = rate * seconds;
    double[] times = new double[all];
    ExecutorService workers = Executors.newFixedThreadPool(32);
    long begin = System.nanoTime();
    for (int i = 0; i < all; i++) {
      int number = i;
      long due = begin + i * 1_000_000_000L / rate;
      long wait = due - System.nanoTime();
      if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
      workers.submit(() -> {
        try {
          HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
          if (answer.statusCode() != 200) failed.incrementAndGet();
          bytes.set(answer.body().length());
        } catch (Exception e) {
          failed.incrementAndGet();
        }
        times[number] = (System.nanoTime() - due) / 1e6;
      });
    }
    workers.shutdown();
    workers.awaitTermination(2, TimeUnit.MINUTES);
    return times;
  }
}
