package io.techbridge.marketplace.publicpages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The console's public routes. What not everybody may see looks, to whoever may not, as
 * if it did not exist; whoever may finds the console, which shows it to them.
 */
@RestController
class PublicPageController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final OverviewPages overviews;

	private final AchievementPages achievements;

	private final NeedPages needs;

	private final OrganizationPages organizations;

	private final SeenByCaller seen;

	private final PageTemplate template;

	private final Words words;

	PublicPageController(OverviewPages overviews, AchievementPages achievements, NeedPages needs,
			OrganizationPages organizations, SeenByCaller seen, PageTemplate template, Words words) {
		this.overviews = overviews;
		this.achievements = achievements;
		this.needs = needs;
		this.organizations = organizations;
		this.seen = seen;
		this.template = template;
		this.words = words;
	}

	@GetMapping("/")
	ResponseEntity<String> home() {
		return answer(HttpStatus.OK, this.overviews.home());
	}

	@GetMapping("/achievements")
	ResponseEntity<String> achievements() {
		return answer(HttpStatus.OK, this.overviews.achievements());
	}

	@GetMapping("/achievements/{id:[^.]+}")
	ResponseEntity<String> achievement(@PathVariable String id, @Nullable Caller caller) {
		return answer("/achievements/" + id, id(id, ListingId::of), this.achievements::page,
				(listing) -> this.seen.achievement(listing, caller));
	}

	@GetMapping("/needs")
	ResponseEntity<String> needs() {
		return answer(HttpStatus.OK, this.overviews.needs());
	}

	@GetMapping("/needs/{id:[^.]+}")
	ResponseEntity<String> need(@PathVariable String id, @Nullable Caller caller) {
		return answer("/needs/" + id, id(id, ListingId::of), this.needs::page,
				(listing) -> this.seen.need(listing, caller));
	}

	@GetMapping("/organizations/{id:[^.]+}")
	ResponseEntity<String> organization(@PathVariable String id, @Nullable Caller caller) {
		return answer("/organizations/" + id, id(id, OrganizationId::of), this.organizations::page,
				(organization) -> this.seen.organization(organization, caller));
	}

	private <T> ResponseEntity<String> answer(String path, Optional<T> id, Function<T, PublicPage> page,
			Predicate<T> seenByCaller) {
		try {
			return answer(HttpStatus.OK, page.apply(id.orElseThrow(() -> new NotFound("page " + path))));
		}
		catch (NotFound ex) {
			var status = id.filter(seenByCaller).isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND;
			return answer(status, unlisted(path, status));
		}
	}

	private PublicPage unlisted(String path, HttpStatus status) {
		if (status == HttpStatus.OK) {
			return PublicPage.unlisted(path, this.words.text("home.title"), this.words.text("home.description"),
					new Html());
		}
		var message = this.words.text("missing.description");
		return PublicPage.unlisted(path, this.words.title(this.words.text("missing.title")), message,
				new Html().heading(this.words.text("missing.title"))
					.element("p", message)
					.link("/", this.words.text("home.heading")));
	}

	private ResponseEntity<String> answer(HttpStatus status, PublicPage page) {
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.contentType(HTML)
			.body(this.template.filled(page, this.words.locale()));
	}

	/** What can be no id names nothing. */
	private static <T> Optional<T> id(String text, Function<String, T> read) {
		try {
			return Optional.of(read.apply(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
