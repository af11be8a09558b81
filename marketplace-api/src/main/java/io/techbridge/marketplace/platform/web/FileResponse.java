package io.techbridge.marketplace.platform.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A kept file as an answer. No cache keeps it: who may have it can change.
 */
public final class FileResponse {

	private FileResponse() {
	}

	/**
	 * @param name what it is called when it is saved
	 * @param size in bytes
	 * @param content is closed when it was sent
	 */
	public static ResponseEntity<Resource> of(String name, String mediaType, long size, InputStream content) {
		var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.contentLength(size)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.cacheControl(CacheControl.noStore().cachePrivate())
			.body(new InputStreamResource(content));
	}

}
