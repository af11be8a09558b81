package io.techbridge.marketplace.imports;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a list hold.
 *
 * @param columns columns that are not named are passed over
 */
record MappingRequest(@NotNull @Valid @Size(max = 200) List<Mapped> columns) {

	/**
	 * What a column holds.
	 *
	 * @param target missing if it is passed over
	 */
	record Mapped(int position, @Size(max = 40) @Nullable String target) {

	}

}
