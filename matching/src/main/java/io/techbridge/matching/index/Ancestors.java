package io.techbridge.matching.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Codes as the index holds them: with all they lie below, so that a filter on a region or
 * a field finds what is inside it.
 */
final class Ancestors {

	private Ancestors() {
	}

	static List<String> of(@Nullable FieldCode field) {
		return (field == null) ? List.of() : distinct(field.value(), field.top().value());
	}

	static List<String> of(@Nullable RegionCode region) {
		return (region == null) ? List.of()
				: distinct(region.value(), region.city().value(), region.province().value());
	}

	static @Nullable String code(@Nullable FieldCode field) {
		return (field != null) ? field.value() : null;
	}

	static @Nullable String code(@Nullable RegionCode region) {
		return (region != null) ? region.value() : null;
	}

	static List<String> codes(Collection<RegionCode> regions) {
		return regions.stream().map(RegionCode::value).sorted().toList();
	}

	static Set<RegionCode> regions(Collection<String> codes) {
		return codes.stream().map(RegionCode::new).collect(Collectors.toSet());
	}

	private static List<String> distinct(String... codes) {
		return List.copyOf(new LinkedHashSet<>(List.of(codes)));
	}

}
