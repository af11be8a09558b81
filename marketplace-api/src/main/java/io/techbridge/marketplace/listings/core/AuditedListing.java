package io.techbridge.marketplace.listings.core;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.content.ContentJson;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a listing as the audit log names them. Long texts are cut: the
 * versions that went live are kept whole in the history. Names of inventors and what is
 * confidential have no place in the log.
 */
final class AuditedListing {

	private static final int LONGEST = 200;

	private static final Set<String> LEFT_OUT = Set.of("inventors", "confidential");

	private final Map<String, String> values = new TreeMap<>();

	private AuditedListing(Listing listing) {
		ContentJson.tree(listing.working()).properties().forEach((property) -> {
			if (!LEFT_OUT.contains(property.getKey())) {
				var value = property.getValue();
				put("content." + property.getKey(), value.isString() ? value.stringValue() : value.toString());
			}
		});
		put("kind", listing.kind());
		put("status", listing.status());
		put("pendingStatus", (listing.pending() != null) ? listing.pending().status() : null);
		put("externalId", listing.externalId());
		put("expiresOn", (listing.term() != null) ? listing.term().expiresOn() : null);
		if (listing.contact() != null) {
			put("contactName", listing.contact().name());
			put("contactPhone", listing.contact().phone());
			put("contactEmail", listing.contact().email());
		}
	}

	static AuditedAct added(Listing listing, String act) {
		return act(listing, act).changing(Map.of(), new AuditedListing(listing).values);
	}

	static AuditedAct changed(Listing before, Listing after, String act) {
		var old = new AuditedListing(before).values;
		var current = new AuditedListing(after).values;
		return act(after, act).changing(without(old, current), without(current, old));
	}

	static AuditedAct deleted(Listing listing) {
		return act(listing, "listing.deleted").changing(new AuditedListing(listing).values, Map.of());
	}

	private static AuditedAct act(Listing listing, String act) {
		return AuditedAct.of(act, "listing", listing.id().toString());
	}

	private static Map<String, String> without(Map<String, String> values, Map<String, String> others) {
		var changed = new TreeMap<>(values);
		changed.entrySet().removeIf((property) -> Objects.equals(property.getValue(), others.get(property.getKey())));
		return changed;
	}

	private void put(String property, @Nullable Object value) {
		if (value != null) {
			var text = value.toString();
			this.values.put(property, (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
		}
	}

}
