package org.corridor.people.accounts.domain;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.platform.CannotStart;
import org.corridor.platform.secret.OneTimeLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The OpenID provider that {@code CORRIDOR_OIDC_ISSUER} names. It is asked for its addresses when
 * first needed, so that Corridor starts while the provider is down.
 */
@Component
@ConditionalOnProperty("corridor.oidc.issuer")
class OpenIdProvider implements IdentityProvider {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);

  private final String issuer;
  private final String clientId;
  private final String secret;
  private final String name;
  private final SingletonSupplier<ClientRegistration> registration =
      SingletonSupplier.of(this::discover);
  private final SingletonSupplier<OidcAuthorizationCodeAuthenticationProvider> exchange =
      SingletonSupplier.of(OpenIdProvider::exchange);

  OpenIdProvider(
      @Value("${corridor.oidc.issuer}") String issuer,
      @Value("${corridor.oidc.client.id:}") String clientId,
      @Value("${corridor.oidc.client.secret:}") String secret,
      @Value("${corridor.oidc.name:}") String name) {
    if (!issuer.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?") || clientId.isBlank()) {
      throw new CannotStart(
          "Sign-in by OpenID Connect needs CORRIDOR_OIDC_ISSUER, the provider's address such as https://id.example.org, and CORRIDOR_OIDC_CLIENT_ID, the name under which it knows this site.");
    }
    this.issuer = issuer;
    this.clientId = clientId;
    this.secret = secret;
    this.name = name.isBlank() ? String.valueOf(URI.create(issuer).getHost()) : name.strip();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Departure depart(String back) {
    String state = OneTimeLink.create().token();
    String nonce = OneTimeLink.create().token();
    String verifier = OneTimeLink.create().token();
    Departure departure = new Departure("", state, nonce, verifier);
    String address = request(departure, back).getAuthorizationRequestUri();
    return new Departure(address, state, nonce, verifier);
  }

  @Override
  public Optional<Identity> arrive(Departure departure, String back, String state, String code) {
    OAuth2AuthorizationResponse response =
        OAuth2AuthorizationResponse.success(code).redirectUri(back).state(state).build();
    OAuth2LoginAuthenticationToken arrived =
        new OAuth2LoginAuthenticationToken(
            known(), new OAuth2AuthorizationExchange(request(departure, back), response));
    try {
      Authentication vouched = exchange.obtain().authenticate(arrived);
      return Optional.ofNullable(vouched)
          .map(Authentication::getPrincipal)
          .filter(OidcUser.class::isInstance)
          .map(user -> identity((OidcUser) user));
    } catch (OAuth2AuthenticationException e) {
      LOG.warn("The identity provider's answer was refused: {}", e.getError().getErrorCode());
      return Optional.empty();
    } catch (OAuth2AuthorizationException e) {
      LOG.warn("The identity provider gave no statement: {}", e.getError().getErrorCode());
      return Optional.empty();
    }
  }

  private Identity identity(OidcUser user) {
    EmailAddress email =
        Boolean.TRUE.equals(user.getEmailVerified())
            ? Optional.ofNullable(user.getEmail()).flatMap(EmailAddress::of).orElse(null)
            : null;
    return new Identity(issuer, Objects.requireNonNull(user.getSubject()), called(user), email);
  }

  private static String called(OidcUser user) {
    String told =
        Stream.of(
                user.getFullName(),
                user.getGivenName(),
                user.getPreferredUsername(),
                user.getEmail(),
                user.getSubject())
            .filter(each -> each != null && !each.isBlank())
            .findFirst()
            .orElse("?");
    int end = told.offsetByCodePoints(0, Math.min(PersonName.LONGEST, codePoints(told)));
    return told.substring(0, end);
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private OAuth2AuthorizationRequest request(Departure departure, String back) {
    ClientRegistration here = known();
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(clientId)
        .authorizationUri(Objects.requireNonNull(here.getProviderDetails().getAuthorizationUri()))
        .redirectUri(back)
        .scopes(here.getScopes())
        .state(departure.state())
        .attributes(
            kept -> {
              kept.put(OidcParameterNames.NONCE, departure.nonce());
              kept.put(PkceParameterNames.CODE_VERIFIER, departure.verifier());
            })
        .additionalParameters(
            Map.of(
                OidcParameterNames.NONCE, hash(departure.nonce()),
                PkceParameterNames.CODE_CHALLENGE, hash(departure.verifier()),
                PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
        .build();
  }

  private ClientRegistration known() {
    try {
      return registration.obtain();
    } catch (IllegalArgumentException | IllegalStateException | NestedRuntimeException e) {
      LOG.warn("The identity provider does not answer: {}", e.getClass().getSimpleName());
      throw new ProviderSilent(e);
    }
  }

  private ClientRegistration discover() {
    ClientRegistration.Builder found =
        ClientRegistrations.fromOidcIssuerLocation(issuer)
            .registrationId("provider")
            .clientId(clientId)
            .clientSecret(secret)
            .redirectUri("{baseUrl}/sign-in/provider/back")
            .scope("openid", "email", "profile");
    return secret.isEmpty()
        ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
        : found.build();
  }

  private static OidcAuthorizationCodeAuthenticationProvider exchange() {
    OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
    decoders.setJwsAlgorithmResolver(OpenIdProvider::algorithm);
    OidcAuthorizationCodeAuthenticationProvider exchange =
        new OidcAuthorizationCodeAuthenticationProvider(
            new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());
    exchange.setJwtDecoderFactory(decoders);
    return exchange;
  }

  /** What the provider says it signs with; RS256, which all must know, comes first. */
  private static SignatureAlgorithm algorithm(ClientRegistration of) {
    Object told =
        of.getProviderDetails()
            .getConfigurationMetadata()
            .get("id_token_signing_alg_values_supported");
    List<?> names = told instanceof List<?> list ? list : List.of();
    return names.contains(SignatureAlgorithm.RS256.getName())
        ? SignatureAlgorithm.RS256
        : names.stream()
            .map(each -> SignatureAlgorithm.from(String.valueOf(each)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(SignatureAlgorithm.RS256);
  }

  private static String hash(String text) {
    try {
      return PasskeyOptions.base64(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
