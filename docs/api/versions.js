document.dispatchEvent(new CustomEvent('versions', {detail: ["v1.0"]}));
