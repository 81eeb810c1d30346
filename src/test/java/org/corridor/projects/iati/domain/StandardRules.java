package org.corridor.projects.iati.domain;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of {@code standard-ruleset.json}, all kinds that occur in it. Whether an identifier is
 * one of an agency that the standard knows cannot be told without its list; the rule that asks for
 * it, a warning, is left out.
 */
public final class StandardRules {

  private static final String ANY_AGENCY = "ORG-ID-PREFIX";

  private final JsonNode rules;
  private final LocalDate today;
  private final XPath xpath = XPathFactory.newDefaultInstance().newXPath();
  private final Map<String, XPathExpression> compiled = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private StandardRules(LocalDate today) throws IOException {
    this.rules =
        JsonMapper.shared().readTree(Files.readString(StandardData.file("standard-ruleset.json")));
    this.today = today;
    xpath.setNamespaceContext(new XmlNamespace());
  }

  /**
   * A rule that does not hold.
   *
   * @param kind of rule, e.g. {@code strict_sum}
   * @param severity {@code error} or {@code warning}
   */
  public record Fault(String kind, String id, String severity, String message) {
    boolean isError() {
      return severity.equals("error");
    }
  }

  /** All faults of a file of activities or organisations, each activity looked at by itself. */
  public static List<Fault> faults(String xml, LocalDate today) throws Exception {
    StandardRules checker = new StandardRules(today);
    Document whole = parse(xml);
    Element root = whole.getDocumentElement();
    NodeList children = root.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element activity) {
        Document one = builder().newDocument();
        Element top = (Element) one.appendChild(one.importNode(root, false));
        top.appendChild(one.importNode(activity, true));
        checker.check(one);
      }
    }
    return checker.faults;
  }

  public static List<Fault> errors(String xml, LocalDate today) throws Exception {
    return faults(xml, today).stream().filter(Fault::isError).toList();
  }

  /** The kinds of rules in the file. */
  static Stream<String> kinds() throws IOException {
    return new StandardRules(LocalDate.EPOCH)
        .rules.properties().stream()
            .flatMap(context -> context.getValue().propertyNames().stream())
            .distinct();
  }

  private static Document parse(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    return builder().parse(new InputSource(new StringReader(xml)));
  }

  private static javax.xml.parsers.DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder();
  }

  private void check(Document document) throws XPathExpressionException {
    for (Map.Entry<String, JsonNode> context : rules.properties()) {
      for (Node node : nodes(context.getKey(), document)) {
        check(context.getValue(), node, "");
      }
    }
  }

  private void check(JsonNode kinds, Node node, String subject) throws XPathExpressionException {
    for (Map.Entry<String, JsonNode> kind : kinds.properties()) {
      for (JsonNode rule : kind.getValue().get("cases")) {
        if (kind.getKey().equals("loop")) {
          for (Node each : nodes(rule.get("foreach").asString(), node)) {
            check(rule.get("do"), node, each.getNodeValue());
          }
        } else if (!holds(kind.getKey(), rule, node, subject)) {
          JsonNode info = rule.get("ruleInfo");
          faults.add(
              new Fault(
                  subject.isEmpty() ? kind.getKey() : "loop",
                  info.get("id").asString(),
                  info.get("severity").asString(),
                  info.get("message").asString()));
        }
      }
    }
  }

  private boolean holds(String kind, JsonNode rule, Node node, String subject)
      throws XPathExpressionException {
    if (rule.has("condition") && !isTrue(text(rule, "condition", subject), node)) {
      return true;
    }
    List<String> values = values(rule, node, subject);
    return switch (kind) {
      case "atleast_one" -> !values.isEmpty();
      case "no_more_than_one" -> values.size() <= 1;
      case "unique" -> values.stream().distinct().count() == values.size();
      case "no_spaces" -> values.stream().allMatch(value -> value.equals(value.strip()));
      case "regex_matches" ->
          values.stream()
              .allMatch(value -> Pattern.compile(text(rule, "regex", "")).matcher(value).find());
      case "range" -> values.stream().allMatch(value -> isWithin(rule, value));
      case "strict_sum" ->
          values.stream()
                  .map(BigDecimal::new)
                  .reduce(BigDecimal.ZERO, BigDecimal::add)
                  .compareTo(new BigDecimal(rule.get("sum").asString()))
              == 0;
      case "if_then" ->
          !isTrue(text(rule, "if", subject), node) || isTrue(text(rule, "then", subject), node);
      case "startswith" -> startsWith(rule, values, node);
      case "one_or_all" -> oneOrAll(rule, node);
      case "date_now" ->
          dates(text(rule, "date", ""), node).stream().noneMatch(date -> date.isAfter(today));
      case "date_order" -> each(rule, node, "less", "more", (less, more) -> !less.isAfter(more));
      case "time_limit" ->
          each(rule, node, "start", "end", (start, end) -> !end.isAfter(start.plusYears(1)));
      case "between_dates" ->
          each(rule, node, "start", "date", (start, date) -> !date.isBefore(start))
              && each(rule, node, "date", "end", (date, end) -> !date.isAfter(end));
      default -> throw new IllegalStateException("A kind of rule that is not known: " + kind);
    };
  }

  private interface Order {
    boolean holds(LocalDate first, LocalDate second);
  }

  private boolean each(JsonNode rule, Node node, String first, String second, Order order)
      throws XPathExpressionException {
    List<LocalDate> seconds = dates(text(rule, second, ""), node);
    return dates(text(rule, first, ""), node).stream()
        .allMatch(one -> seconds.stream().allMatch(other -> order.holds(one, other)));
  }

  private boolean startsWith(JsonNode rule, List<String> values, Node node)
      throws XPathExpressionException {
    List<String> prefixes = new ArrayList<>();
    for (JsonNode prefix : rule.get("prefix")) {
      if (prefix.asString().equals(ANY_AGENCY)) {
        return true;
      }
      String separator = rule.has("separator") ? rule.get("separator").asString() : "";
      nodes(prefix.asString(), node).forEach(one -> prefixes.add(content(one) + separator));
    }
    return values.stream().allMatch(value -> prefixes.stream().anyMatch(value::startsWith));
  }

  private boolean oneOrAll(JsonNode rule, Node node) throws XPathExpressionException {
    if (!nodes(text(rule, "one", ""), node).isEmpty()) {
      return true;
    }
    return switch (text(rule, "all", "")) {
      case "lang" -> nodes(".//narrative[not(@xml:lang)]", node).isEmpty();
      case "currency" ->
          nodes(".//value[not(@currency)] | .//forecast[not(@currency)]", node).isEmpty();
      case "sector" -> nodes("transaction[not(sector)]", node).isEmpty();
      default -> throw new IllegalStateException("All what? " + rule);
    };
  }

  private static boolean isWithin(JsonNode rule, String value) {
    BigDecimal number = new BigDecimal(value);
    return number.compareTo(new BigDecimal(rule.get("min").asString())) >= 0
        && number.compareTo(new BigDecimal(rule.get("max").asString())) <= 0;
  }

  private List<LocalDate> dates(String path, Node node) throws XPathExpressionException {
    return path.equals("NOW")
        ? List.of(today)
        : nodes(path, node).stream().flatMap(one -> date(content(one)).stream()).toList();
  }

  private static Optional<LocalDate> date(String text) {
    return Optional.of(
        text.contains("T") ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text));
  }

  private List<String> values(JsonNode rule, Node node, String subject)
      throws XPathExpressionException {
    List<String> values = new ArrayList<>();
    if (rule.has("paths")) {
      for (JsonNode path : rule.get("paths")) {
        nodes(path.asString().replace("$1", subject), node)
            .forEach(one -> values.add(content(one)));
      }
    }
    return values;
  }

  private static String content(Node node) {
    String text = node.getNodeValue() == null ? node.getTextContent() : node.getNodeValue();
    return text == null ? "" : text;
  }

  private static String text(JsonNode rule, String name, String subject) {
    return rule.get(name).asString().replace("$1", subject);
  }

  private boolean isTrue(String path, Node node) throws XPathExpressionException {
    return (Boolean) expression("boolean(" + path + ")").evaluate(node, XPathConstants.BOOLEAN);
  }

  private List<Node> nodes(String path, Node node) throws XPathExpressionException {
    NodeList found = (NodeList) expression(path).evaluate(node, XPathConstants.NODESET);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      nodes.add(found.item(i));
    }
    return nodes;
  }

  private XPathExpression expression(String path) throws XPathExpressionException {
    XPathExpression expression = compiled.get(path);
    if (expression == null) {
      expression = xpath.compile(path);
      compiled.put(path, expression);
    }
    return expression;
  }

  private static final class XmlNamespace implements javax.xml.namespace.NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return prefix.equals("xml") ? "http://www.w3.org/XML/1998/namespace" : "";
    }

    @Override
    public String getPrefix(String uri) {
      return "xml";
    }

    @Override
    public java.util.Iterator<String> getPrefixes(String uri) {
      return List.of("xml").iterator();
    }
  }
}
