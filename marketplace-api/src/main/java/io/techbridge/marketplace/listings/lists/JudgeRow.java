package io.techbridge.marketplace.listings.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.changes.Difference;
import io.techbridge.marketplace.listings.content.ContentChecks;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.Excerpt;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.lists.Judgement.Kind;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges what rows of a list would do. A row is the same listing when owner and number
 * are equal; without a number, when owner and title are equal.
 */
@Component
public class JudgeRow {

	private static final String BY_NUMBER = """
			SELECT id FROM listing
			WHERE organization_id = :owner AND kind = :kind AND external_id IN (:numbers)""";

	private static final String BY_TITLE = """
			SELECT id FROM listing
			WHERE organization_id = :owner AND kind = :kind AND title_key IN (:keys)""";

	private final Listings listings;

	private final ContentChecks checks;

	private final JdbcClient jdbc;

	JudgeRow(Listings listings, ContentChecks checks, JdbcClient jdbc) {
		this.listings = listings;
		this.checks = checks;
		this.jdbc = jdbc;
	}

	/**
	 * The listings that some rows may mean.
	 */
	@Transactional(readOnly = true)
	public KnownListings known(OrganizationId owner, ListingKind kind, List<BroughtRow> rows) {
		var numbers = rows.stream().map(BroughtRow::externalId).filter(Objects::nonNull).distinct().toList();
		var keys = rows.stream()
			.filter((row) -> row.externalId() == null)
			.map((row) -> Excerpt.titleKey(row.title()))
			.distinct()
			.toList();
		var ids = new ArrayList<>(ids(BY_NUMBER, "numbers", numbers, owner, kind));
		ids.addAll(ids(BY_TITLE, "keys", keys, owner, kind));
		return new KnownListings(owner, kind, this.listings.findAllById(ids.stream().distinct().toList()));
	}

	/**
	 * Judges a row.
	 */
	public Judgement judge(BroughtRow row, KnownListings known) {
		var number = row.externalId();
		if (number != null) {
			return known.numbered(number).map((listing) -> change(row, listing)).orElseGet(() -> create(row));
		}
		var titled = known.titled(row.titleKey());
		return switch (titled.size()) {
			case 0 -> create(row);
			case 1 -> change(row, titled.getFirst());
			default -> Judgement.refused(Kind.AMBIGUOUS, null, "title",
					Message.of("listing.row.title-of-several", titled.size()));
		};
	}

	private Judgement create(BroughtRow row) {
		var content = row.content().apply(null);
		var problems = problems(content);
		return problems.isEmpty()
				? new Judgement(Kind.NEW, null, content, row.contact().apply(null), List.of(), Map.of())
				: Judgement.refused(Kind.REFUSED, null, problems);
	}

	private Judgement change(BroughtRow row, Listing listing) {
		var content = row.content().apply(listing.working());
		var contact = row.contact().apply(listing.contact());
		var changed = changedFields(listing, content, contact);
		if (changed.isEmpty()) {
			return new Judgement(Kind.UNCHANGED, listing, content, contact, changed, Map.of());
		}
		if (!listing.acts().contains(Act.EDIT)) {
			return Judgement.refused(Kind.REFUSED, listing, "title",
					Message.of(KnownListings.isOver(listing) ? "listing.row.over" : "listing.row.waits-for-review"));
		}
		var problems = problems(content);
		return problems.isEmpty() ? new Judgement(Kind.CHANGED, listing, content, contact, changed, Map.of())
				: Judgement.refused(Kind.REFUSED, listing, problems);
	}

	private static List<String> changedFields(Listing listing, ListingContent content, @Nullable Contact contact) {
		var changed = new ArrayList<>(Difference.fields(listing.working(), content));
		if (!Objects.equals(contact, listing.contact())) {
			changed.add(Judgement.CONTACT);
		}
		return changed;
	}

	private Map<String, Message> problems(ListingContent content) {
		try {
			this.checks.check(content, "");
			return Map.of();
		}
		catch (InvalidFields ex) {
			return ex.fields(); // told of the row, the others go on
		}
	}

	private List<ListingId> ids(String sql, String parameter, List<String> values, OrganizationId owner,
			ListingKind kind) {
		if (values.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(sql)
			.param("owner", owner.value())
			.param("kind", kind.name())
			.param(parameter, values)
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.toList();
	}

}
