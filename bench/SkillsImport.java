import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in as the sample steward and lets the site take ESCO in from the operator's folder, or looks skills up. Run by skills.sh: {@code java SkillsImport.java BASE_URL import} prints the seconds from
 * the press of the button until the page says that it is done; {@code java SkillsImport.java BASE_URL suggest} prints milliseconds of pages with and without a look at the taxonomy.
 */
public class SkillsImport {

  private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern STEWARD = Pattern.compile("name=\"email\" value=\"([^\"]*steward[^\"]*)\"");
  private static final String[] WORDS = {
    "mend fishing nets", "repair outboard motors", "teach children to read", "nurse in a hospital", "look after old people", "weld pipes", "keep accounts", "sell at the market", "grow tomatoes", "drive a lorry",
    "bake bread", "translate letters", "install solar panels", "lay bricks", "cut hair", "write computer programs", "milk cows", "make cheese", "sew dresses", "guide tourists"
  };

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String base;

  SkillsImport(String base) {
    this.base = base;
  }

  public static void main(String[] args) throws Exception {
    SkillsImport bench = new SkillsImport(args[0]);
    if (args[1].equals("suggest")) {
      System.out.println(bench.times("&skills.find=find", 1) + " | " + bench.times("", 0));
    } else {
      bench.signIn();
      System.out.println(bench.take());
    }
  }

  private void signIn() throws Exception {
    String page = send("/sign-in", null).body();
    Matcher steward = STEWARD.matcher(page);
    if (!steward.find()) {
      throw new IllegalStateException("No sample steward: start with the profile demo");
    }
    send("/sign-in", "next=/&shared=yes&password=" + encoded("mangoes by the river") + "&email=" + encoded(steward.group(1)) + "&_csrf=" + proof(page));
  }

  private String take() throws Exception {
    String page = send("/stewards/skills", null).body();
    long start = System.nanoTime();
    String path = send("/stewards/skills/folder", "version=&_csrf=" + proof(page)).headers().firstValue("location").orElseThrow().replace(base, "");
    HttpResponse<String> answer = send(path, null);
    int seen = 0;
    while (answer.headers().firstValue("Refresh").isPresent()) {
      Thread.sleep(200);
      seen++;
      answer = send(path, null);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!answer.body().contains("occupationSkillRelations")) {
      throw new IllegalStateException("The import did not end well: " + answer.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
    }
    return String.format(java.util.Locale.ROOT, "%.1f", seconds);
  }

  private String times(String button, int words) throws Exception {
    double[] times = new double[400];
    for (int i = -100; i < times.length; i++) {
      String text = words == 0 ? "" : WORDS[Math.floorMod(i, WORDS.length)];
      long start = System.nanoTime();
      HttpResponse<String> answer = send("/capacities/skills?skills%5B0%5D.words=" + encoded(text) + button, null);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("Not answered: " + answer.statusCode());
      }
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return String.format(java.util.Locale.ROOT, "%.1f | %.1f", times[times.length / 2], times[(int) (times.length * 0.95)]);
  }

  private static String proof(String page) {
    Matcher proof = PROOF.matcher(page);
    if (!proof.find()) {
      throw new IllegalStateException("No form");
    }
    return encoded(proof.group(1));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(String path, String form) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
    if (form != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
